import { verifyAudit } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { sha256 } from '../shapes/codes.ts'

/** `expected`: the hash of an event that was noted elsewhere. */
export const verifyRecordInput = z.object({ expected: sha256.optional() }).default({})
export type VerifyRecord = z.output<typeof verifyRecordInput>

export const verifyRecordOutput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('intact'), events: z.int(), last: sha256 }),
  z.object({
    kind: z.literal('broken'),
    /** The first event that does not fit. */
    sequence: z.int(),
    why: z.enum(['missing', 'changed', 'not_linked', 'not_expected']),
  }),
])
export type RecordVerdict = z.infer<typeof verifyRecordOutput>

/** Whether the record is as it was written, event by event. @throws NotPermitted */
export async function verifyRecord(ctx: Context, { expected }: VerifyRecord): Promise<RecordVerdict> {
  permitInNation(ctx.actor, 'audit.verify')
  return verifyAudit(ctx.store.db, { expected })
}
