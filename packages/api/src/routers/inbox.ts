import { procedure, router } from '../trpc.ts'
import {
  inboxPreferences,
  inboxPreferencesOutput,
  saveInboxPreferences,
  saveInboxPreferencesInput,
} from '../verbs/inbox-preferences.ts'
import { listInbox, listInboxInput, listInboxOutput } from '../verbs/list-inbox.ts'
import { listOutbox, listOutboxInput, listOutboxOutput } from '../verbs/list-outbox.ts'
import { markRead, markReadInput, markReadOutput } from '../verbs/mark-read.ts'

export const inboxRouter = router({
  list: procedure
    .input(listInboxInput)
    .output(listInboxOutput)
    .query(({ ctx, input }) => listInbox(ctx, input)),
  markRead: procedure
    .input(markReadInput)
    .output(markReadOutput)
    .mutation(({ ctx, input }) => markRead(ctx, input)),
  preferences: procedure.output(inboxPreferencesOutput).query(({ ctx }) => inboxPreferences(ctx)),
  savePreferences: procedure
    .input(saveInboxPreferencesInput)
    .mutation(({ ctx, input }) => saveInboxPreferences(ctx, input)),
  outbox: procedure
    .input(listOutboxInput)
    .output(listOutboxOutput)
    .query(({ ctx, input }) => listOutbox(ctx, input)),
})
