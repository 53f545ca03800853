import { procedure, router } from '../trpc.ts'
import { accountSecurity, accountSecurityOutput } from '../verbs/account-security.ts'
import { endOwnSession, endSessionInput } from '../verbs/end-session.ts'

export const accountRouter = router({
  security: procedure.output(accountSecurityOutput).query(({ ctx }) => accountSecurity(ctx)),
  endSession: procedure
    .input(endSessionInput)
    .output(endSessionInput)
    .mutation(({ ctx, input }) => endOwnSession(ctx, input)),
})
