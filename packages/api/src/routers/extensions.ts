import { procedure, router } from '../trpc.ts'
import { decideExtension, decideExtensionInput, decideExtensionOutput } from '../verbs/decide-extension.ts'
import { listExtensions, listExtensionsOutput } from '../verbs/list-extensions.ts'
import { myExtensions, myExtensionsInput, myExtensionsOutput } from '../verbs/my-extensions.ts'
import {
  requestExtension,
  requestExtensionInput,
  requestExtensionOutput,
} from '../verbs/request-extension.ts'
import {
  withdrawExtension,
  withdrawExtensionInput,
  withdrawExtensionOutput,
} from '../verbs/withdraw-extension.ts'

export const extensionsRouter = router({
  mine: procedure
    .input(myExtensionsInput)
    .output(myExtensionsOutput)
    .query(({ ctx, input }) => myExtensions(ctx, input)),
  request: procedure
    .input(requestExtensionInput)
    .output(requestExtensionOutput)
    .mutation(({ ctx, input }) => requestExtension(ctx, input)),
  withdraw: procedure
    .input(withdrawExtensionInput)
    .output(withdrawExtensionOutput)
    .mutation(({ ctx, input }) => withdrawExtension(ctx, input)),
  list: procedure.output(listExtensionsOutput).query(({ ctx }) => listExtensions(ctx)),
  decide: procedure
    .input(decideExtensionInput)
    .output(decideExtensionOutput)
    .mutation(({ ctx, input }) => decideExtension(ctx, input)),
})
