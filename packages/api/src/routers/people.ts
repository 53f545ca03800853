import { procedure, router } from '../trpc.ts'
import { disablePerson, personIdInput, personIdOutput } from '../verbs/disable-person.ts'
import { enablePerson } from '../verbs/enable-person.ts'
import { endRole, endRoleInput, endRoleOutput } from '../verbs/end-role.ts'
import { invitePerson, invitePersonInput, invitePersonOutput } from '../verbs/invite-person.ts'
import { listPeopleInReach, listPeopleOutput } from '../verbs/list-people.ts'
import { renewAccess } from '../verbs/renew-access.ts'
import { invitationIdInput, resendInvitation, resendInvitationOutput } from '../verbs/resend-invitation.ts'
import { revokeInvitation, revokeInvitationOutput } from '../verbs/revoke-invitation.ts'

export const peopleRouter = router({
  list: procedure.output(listPeopleOutput).query(({ ctx }) => listPeopleInReach(ctx)),
  invite: procedure
    .input(invitePersonInput)
    .output(invitePersonOutput)
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),
  resendInvitation: procedure
    .input(invitationIdInput)
    .output(resendInvitationOutput)
    .mutation(({ ctx, input }) => resendInvitation(ctx, input)),
  revokeInvitation: procedure
    .input(invitationIdInput)
    .output(revokeInvitationOutput)
    .mutation(({ ctx, input }) => revokeInvitation(ctx, input)),
  endRole: procedure
    .input(endRoleInput)
    .output(endRoleOutput)
    .mutation(({ ctx, input }) => endRole(ctx, input)),
  renewAccess: procedure
    .input(personIdInput)
    .output(personIdOutput)
    .mutation(({ ctx, input }) => renewAccess(ctx, input)),
  disable: procedure
    .input(personIdInput)
    .output(personIdOutput)
    .mutation(({ ctx, input }) => disablePerson(ctx, input)),
  enable: procedure
    .input(personIdInput)
    .output(personIdOutput)
    .mutation(({ ctx, input }) => enablePerson(ctx, input)),
})
