import { appendAudit, type Transaction } from '@muster/data'
import type { Context } from './context.ts'

/**
 * What an audit may say of a change: ids, codes and counts of rows, and with `fromTo` how something stood and how it
 * stands. No values, no names, no text that people wrote.
 */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/**
 * Writes down who did what. The last beat of every verb that changes something, and the last statement of its
 * transaction: the end of the record stays locked until commit.
 */
export async function recordAudit(
  tx: Transaction,
  ctx: Pick<Context, 'actor' | 'now'>,
  { action, subject, detail = {} }: { action: string; subject: string; detail?: AuditDetail },
): Promise<void> {
  await appendAudit(tx, {
    at: ctx.now,
    actorId: ctx.actor.kind === 'person' ? ctx.actor.userId : null,
    action,
    subject,
    detail,
  })
}
