import { sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'

/**
 * Holds roll-up and coverage until the transaction ends: acceptances wait. Itself it waits for those under way, and the
 * statements after it see what they committed. To be called first, so that nobody waits for us while we wait for them.
 */
export async function lockRollup(tx: Transaction): Promise<void> {
  await tx.execute(
    // In the order in which an acceptance writes to them.
    sql`lock table award_total, rollup_cell, rollup_year, coverage_cell, state_coverage_cell, quality_cell in share row exclusive mode`,
  )
}
