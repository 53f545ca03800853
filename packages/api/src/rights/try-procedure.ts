import {
  inScopeOf,
  lastAuditSequence,
  readAudit,
  withTransaction,
  type AwardScope,
  type Database,
  type Store,
} from '@muster/data'
import { callTRPCProcedure, TRPCError } from '@trpc/server'
import type { Context, RequestContext } from '../context.ts'
import { sendMail } from '../jobs/send-mail.ts'
import type { Log, LogFields } from '../log.ts'
import { appRouter } from '../router.ts'
import type { Procedure } from './procedures.ts'
import { settings } from './settings.ts'

/** How a call ended. */
export interface Ending {
  /** `answered`, or the code of the refusal. */
  readonly code: 'answered' | TRPCError['code']
  readonly answer: unknown
  /** What the refusal says; empty for an answer. */
  readonly sentence: string
  /** How many events the record has more. */
  readonly recorded: number
  /** What is left of it elsewhere: the events of the record, lines of the log, and mail, each as text. */
  readonly traces: { readonly record: string; readonly log: string; readonly mail: string }
}

type Called = Pick<Procedure, 'path' | 'kind'>

interface Trying {
  /** The call is made with the database held to this scope. */
  readonly behind?: AwardScope
  /** What it would have mailed is among its traces. */
  readonly readingMail?: boolean
}

/** Calls a procedure and undoes all that it did: every call finds the same world. */
export async function tryProcedure(
  ctx: Context,
  { path, kind }: Called,
  input: unknown,
  { behind, readingMail = false }: Trying = {},
): Promise<Ending> {
  const undone = new Error('undone')
  const endings: Ending[] = []
  await withTransaction(ctx.store.db, async (tx) => {
    const before = await lastAuditSequence(tx)
    const { log, lines } = listening()
    const callIn = (db: Database) =>
      call({ ...ctx, store: { ...ctx.store, db }, settings, log, requestId: 'r1' }, { path, kind }, input)
    const ended = await (behind === undefined ? callIn(tx) : inScopeOf(tx, behind, callIn))
    const through = await lastAuditSequence(tx)
    const events =
      through === before ? [] : await readAudit(tx, {}, { after: before, through, limit: through - before })
    const record = events.map(({ action, subject, detail }) => JSON.stringify({ action, subject, detail }))
    const mail = readingMail && events.length > 0 ? await mailFrom({ ...ctx.store, db: tx }) : ''
    endings.push({
      ...ended,
      recorded: events.length,
      traces: { record: record.join('\n'), log: lines.join('\n'), mail },
    })
    throw undone
  }).catch((error: unknown) => {
    if (error !== undone) throw error
  })
  const [ending] = endings
  if (ending === undefined) throw new Error('A call did not end.')
  return ending
}

/** A log that is read. */
function listening(): { log: Log; lines: string[] } {
  const lines: string[] = []
  const note = (fields: LogFields, event: string) => void lines.push(JSON.stringify({ ...fields, event }))
  return { log: { info: note, error: note }, lines }
}

/** All mail that waits, as it would be sent, but for whom it is sent to. */
async function mailFrom(store: Store): Promise<string> {
  const sent: string[] = []
  const mailer = {
    send: async ({ subject, text }: { subject: string; text: string }) => void sent.push(subject, text),
    close: () => undefined,
  }
  const { log, lines } = listening()
  await sendMail({ store, settings, mailer, log, clock: () => new Date() })
  return [...sent, ...lines].join('\n')
}

async function call(
  ctx: RequestContext,
  { path, kind: type }: Called,
  input: unknown,
): Promise<Pick<Ending, 'code' | 'answer' | 'sentence'>> {
  try {
    const answer: unknown = await callTRPCProcedure({
      router: appRouter,
      ctx,
      path,
      type,
      getRawInput: () => Promise.resolve(input),
      signal: undefined,
      batchIndex: 0,
    })
    return { code: 'answered', answer, sentence: '' }
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    return { code: error.code, answer: undefined, sentence: error.message }
  }
}
