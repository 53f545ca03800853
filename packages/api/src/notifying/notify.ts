import { insertNotifications, type AwardRecord, type NewNotification, type Transaction } from '@muster/data'
import type { FiscalQuarter } from '@muster/metrics'
import type { Context } from '../context.ts'

export interface News extends Pick<NewNotification, 'kind' | 'onceKey' | 'day'> {
  readonly to: 'grantees' | 'officers'
  readonly award: Pick<AwardRecord, 'awardId' | 'number'>
  readonly quarter: FiscalQuarter
  /** Whether the person who did it is told as well, e.g. that a report was received. */
  readonly alsoActor?: boolean
}

/**
 * Tells everybody whom it concerns, as a rule except the person who did it, what happened to a report: in the transaction
 * in which it happens, before `recordAudit`. The mail follows by a job. Returns how many were told who had not been.
 */
export async function notify(
  tx: Transaction,
  ctx: Pick<Context, 'actor' | 'now'>,
  { award, quarter, to, alsoActor = false, ...news }: News,
): Promise<number> {
  return insertNotifications(tx, {
    ...news,
    to: { are: to, awardId: award.awardId },
    report: { awardNumber: award.number, quarter },
    at: ctx.now,
    except: ctx.actor.kind === 'person' && !alsoActor ? ctx.actor.userId : undefined,
  })
}
