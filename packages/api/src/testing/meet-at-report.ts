import { lockReport, withTransaction, type Store } from '@muster/data'
import { setTimeout as wait } from 'node:timers/promises'
import type { ReportPlace } from '../shapes/report-place.ts'

type Act = () => Promise<unknown>

/**
 * Lets people act on one report in the same moment, on PostgreSQL: somebody else holds the report until all of them stand
 * before it, in this order, and then lets go.
 */
export async function meetAtReport(
  { db }: Store,
  { awardNumber, quarter }: ReportPlace,
  acts: readonly Act[],
): Promise<PromiseSettledResult<unknown>[]> {
  const award = await db.query.award.findFirst({ where: (t, { eq }) => eq(t.number, awardNumber) })
  const standing = async () => {
    const { rows } = await db.execute<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows[0]?.waiting ?? 0
  }
  const begun: Promise<unknown>[] = []
  await withTransaction(db, async (tx) => {
    const report = await lockReport(tx, { awardId: award?.id ?? '', quarter })
    if (report === undefined) throw new Error('There is no report to meet at.')
    for (const [index, act] of acts.entries()) {
      const acting = act()
      // Its refusal is looked at when all have ended.
      acting.catch(() => undefined)
      begun.push(acting)
      while ((await standing()) <= index) await wait(1)
    }
  })
  return Promise.allSettled(begun)
}
