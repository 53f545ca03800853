import { procedure, router } from '../trpc.ts'
import { getAwardTerms, getAwardTermsInput, getAwardTermsOutput } from '../verbs/get-award-terms.ts'
import { listPlaces, listPlacesInput, listPlacesOutput } from '../verbs/list-places.ts'
import { searchAwards, searchAwardsInput, searchAwardsOutput } from '../verbs/search-awards.ts'
import {
  registerOrganization,
  registerOrganizationInput,
  registerOrganizationOutput,
} from '../verbs/register-organization.ts'
import { registerOffice, registerOfficeInput, registerOfficeOutput } from '../verbs/register-office.ts'
import { setOfficeAgency, setOfficeAgencyInput, setOfficeAgencyOutput } from '../verbs/set-office-agency.ts'
import { registerProgram, registerProgramInput, registerProgramOutput } from '../verbs/register-program.ts'
import { registerAward, registerAwardInput, registerAwardOutput } from '../verbs/register-award.ts'
import { changeAward, changeAwardInput, changeAwardOutput } from '../verbs/change-award.ts'
import { registerPerson, registerPersonInput, registerPersonOutput } from '../verbs/register-person.ts'
import { grantRole, grantRoleInput, grantRoleOutput } from '../verbs/grant-role.ts'
import { openObligations, openObligationsInput, openObligationsOutput } from '../verbs/open-obligations.ts'

export const administrationRouter = router({
  places: procedure
    .input(listPlacesInput)
    .output(listPlacesOutput)
    .query(({ ctx, input }) => listPlaces(ctx, input)),
  awards: procedure
    .input(searchAwardsInput)
    .output(searchAwardsOutput)
    .query(({ ctx, input }) => searchAwards(ctx, input)),
  award: procedure
    .input(getAwardTermsInput)
    .output(getAwardTermsOutput)
    .query(({ ctx, input }) => getAwardTerms(ctx, input)),
  registerOrganization: procedure
    .input(registerOrganizationInput)
    .output(registerOrganizationOutput)
    .mutation(({ ctx, input }) => registerOrganization(ctx, input)),
  registerOffice: procedure
    .input(registerOfficeInput)
    .output(registerOfficeOutput)
    .mutation(({ ctx, input }) => registerOffice(ctx, input)),
  setOfficeAgency: procedure
    .input(setOfficeAgencyInput)
    .output(setOfficeAgencyOutput)
    .mutation(({ ctx, input }) => setOfficeAgency(ctx, input)),
  registerProgram: procedure
    .input(registerProgramInput)
    .output(registerProgramOutput)
    .mutation(({ ctx, input }) => registerProgram(ctx, input)),
  registerAward: procedure
    .input(registerAwardInput)
    .output(registerAwardOutput)
    .mutation(({ ctx, input }) => registerAward(ctx, input)),
  changeAward: procedure
    .input(changeAwardInput)
    .output(changeAwardOutput)
    .mutation(({ ctx, input }) => changeAward(ctx, input)),
  registerPerson: procedure
    .input(registerPersonInput)
    .output(registerPersonOutput)
    .mutation(({ ctx, input }) => registerPerson(ctx, input)),
  grantRole: procedure
    .input(grantRoleInput)
    .output(grantRoleOutput)
    .mutation(({ ctx, input }) => grantRole(ctx, input)),
  openObligations: procedure
    .input(openObligationsInput)
    .output(openObligationsOutput)
    .mutation(({ ctx, input }) => openObligations(ctx, input)),
})
