import { auditEvent, inScopeOf, withTransaction, type AwardScope, type Database } from '@muster/data'
import { callTRPCProcedure, TRPCError } from '@trpc/server'
import type { Context, RequestContext } from '../context.ts'
import { silentLog } from '../log.ts'
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
}

/**
 * Calls a procedure and undoes all that it did: every call finds the same world. `behind`: the call is made with the
 * database held to this scope.
 */
export async function tryProcedure(
  ctx: Context,
  { path, kind }: Pick<Procedure, 'path' | 'kind'>,
  input: unknown,
  behind?: AwardScope,
): Promise<Ending> {
  const undone = new Error('undone')
  const endings: Ending[] = []
  await withTransaction(ctx.store.db, async (tx) => {
    const events = await tx.$count(auditEvent)
    const callIn = (db: Database) =>
      call(
        { ...ctx, store: { ...ctx.store, db }, settings, log: silentLog, requestId: 'r1' },
        { path, kind },
        input,
      )
    const ended = await (behind === undefined ? callIn(tx) : inScopeOf(tx, behind, callIn))
    endings.push({ ...ended, recorded: (await tx.$count(auditEvent)) - events })
    throw undone
  }).catch((error: unknown) => {
    if (error !== undone) throw error
  })
  const [ending] = endings
  if (ending === undefined) throw new Error('A call did not end.')
  return ending
}

async function call(
  ctx: RequestContext,
  { path, kind: type }: Pick<Procedure, 'path' | 'kind'>,
  input: unknown,
): Promise<Omit<Ending, 'recorded'>> {
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
