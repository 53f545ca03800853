import type { Context } from '../../context.ts'
import { grantRole } from '../../verbs/grant-role.ts'
import { registerAward } from '../../verbs/register-award.ts'
import { registerOffice } from '../../verbs/register-office.ts'
import { registerOrganization } from '../../verbs/register-organization.ts'
import { registerPerson } from '../../verbs/register-person.ts'
import { registerProgram } from '../../verbs/register-program.ts'
import type { CastAward } from '../cast/awards.ts'
import type { CastOrganization } from '../cast/organizations.ts'
import type { CastPerson, CastRole } from '../cast/people.ts'
import { castOffices, castPrograms } from '../cast/programs.ts'
import { stateOf } from '../cast/state-of.ts'
import type { Stage } from './stage.ts'

/** Registers the funders and their programs. */
export async function registerFunders(stage: Stage, by: Context): Promise<void> {
  for (const office of castOffices) stage.remember(office.code, (await registerOffice(by, office)).id)
  for (const { office, awardNumber: _, ...program } of castPrograms) {
    const { id } = await registerProgram(by, { ...program, officeId: stage.idOf(office) })
    stage.remember(program.code, id)
  }
}

/** Registers an organization. */
export async function registerGrantee(
  stage: Stage,
  by: Context,
  organization: Pick<CastOrganization, 'name' | 'state' | 'uei' | 'ein'>,
): Promise<void> {
  const { name, state, uei, ein } = organization
  stage.remember(name, (await registerOrganization(by, { name, state: stateOf(state), uei, ein })).id)
}

/** Registers an award with the reports that it owes. */
export async function registerGrant(stage: Stage, by: Context, award: CastAward): Promise<void> {
  const { number, organization, program, startsOn, endsOn, states } = award
  await registerAward(by, {
    number,
    organizationId: stage.idOf(organization.name),
    programId: stage.idOf(program.code),
    startsOn,
    endsOn,
    states: [...states],
  })
}

/** Registers a person with their roles. */
export async function registerStaff(stage: Stage, by: Context, person: CastPerson): Promise<void> {
  const { id } = await registerPerson(by, { name: person.name, email: person.email })
  stage.remember(person.key, id)
  for (const role of person.roles) await grant(stage, by, id, role)
}

async function grant(stage: Stage, by: Context, userId: string, own: CastRole): Promise<void> {
  switch (own.role) {
    case 'reporter':
    case 'certifying_official':
      await grantRole(by, { role: own.role, userId, organizationId: stage.idOf(own.organization) })
      return
    case 'program_officer':
    case 'office_administrator':
      await grantRole(by, { role: own.role, userId, officeId: stage.idOf(own.office) })
      return
    case 'data_steward':
    case 'system_administrator':
      await grantRole(by, { role: own.role, userId })
  }
}
