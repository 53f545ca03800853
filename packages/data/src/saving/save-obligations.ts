import { sql } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { moveStateCoverage } from '../rollup/move-state-coverage.ts'
import { columnOf } from './column-of.ts'

export interface NewObligation {
  awardId: string
  fiscalQuarter: FiscalQuarter
  /** ISO date. */
  dueOn: string
}

/**
 * Writes down what is expected, and raises what coverage expects. What was known already stays as it is.
 * Returns how many were new.
 */
export async function saveObligations(
  tx: Transaction,
  obligations: readonly NewObligation[],
): Promise<number> {
  const awardIds = columnOf(obligations, (each) => each.awardId)
  const quarters = columnOf(obligations, (each) => each.fiscalQuarter)
  const dueDays = columnOf(obligations, (each) => each.dueOn)
  const { rows } = await tx.execute<{ award_id: string; fiscal_quarter: FiscalQuarter }>(sql`
    with added as (
      insert into obligation (award_id, fiscal_quarter, due_on)
      select * from unnest(${awardIds}::uuid[], ${quarters}::text[], ${dueDays}::date[])
      on conflict (award_id, fiscal_quarter) do nothing
      returning award_id, fiscal_quarter
    ), raised as (
      insert into coverage_cell as cell (program_id, fiscal_quarter, expected, accepted)
      select award.program_id, added.fiscal_quarter, count(*)::int, 0
      from added join award on award.id = added.award_id
      group by award.program_id, added.fiscal_quarter
      order by award.program_id, added.fiscal_quarter
      on conflict (program_id, fiscal_quarter) do update set expected = cell.expected + excluded.expected
    )
    select award_id, fiscal_quarter from added`)
  const added = rows.map(({ award_id, fiscal_quarter }) => ({
    awardId: award_id,
    fiscalQuarter: fiscal_quarter,
    expected: 1 as const,
    accepted: 0 as const,
  }))
  await moveStateCoverage(tx, added, null)
  return added.length
}
