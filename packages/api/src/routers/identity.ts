import { procedure, router } from '../trpc.ts'
import {
  acceptInvitation,
  acceptInvitationInput,
  acceptInvitationOutput,
} from '../verbs/accept-invitation.ts'
import { demonstrationPeople, demonstrationPeopleOutput } from '../verbs/demonstration-people.ts'
import { getInvitation, getInvitationInput, getInvitationOutput } from '../verbs/get-invitation.ts'
import { whoAmI, whoAmIOutput } from '../verbs/who-am-i.ts'

export const identityRouter = router({
  me: procedure.output(whoAmIOutput).query(({ ctx }) => whoAmI(ctx)),
  demonstrationPeople: procedure
    .output(demonstrationPeopleOutput)
    .query(({ ctx }) => demonstrationPeople(ctx)),
  invitation: procedure
    .input(getInvitationInput)
    .output(getInvitationOutput)
    .query(({ ctx, input }) => getInvitation(ctx, input)),
  acceptInvitation: procedure
    .input(acceptInvitationInput)
    .output(acceptInvitationOutput)
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
})
