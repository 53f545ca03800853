import { sql } from 'drizzle-orm'
import type { FiscalQuarter, StateCode } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { columnOf } from '../saving/column-of.ts'

export interface StateCoverageMove {
  awardId: string
  fiscalQuarter: FiscalQuarter
  /** How many more reports are expected, or fewer. */
  expected: 1 | 0 | -1
  /** How many more have an accepted revision, or fewer. */
  accepted: 1 | 0 | -1
}

/**
 * Coverage of every state that the awards serve moves, in key order. `at`: the ISO moment of a decision; null if there was
 * none. An award whose states may change meanwhile must be held.
 */
export async function moveStateCoverage(
  tx: Transaction,
  moves: readonly StateCoverageMove[],
  at: string | null,
): Promise<void> {
  if (moves.length === 0) return
  await tx.execute(sql`
    insert into state_coverage_cell as cell (fiscal_quarter, state, program_id, expected, accepted, changed_at)
    select move.fiscal_quarter, award_state.state, award.program_id,
      sum(move.expected)::int, sum(move.accepted)::int, ${at}::timestamptz
    from unnest(
      ${columnOf(moves, (each) => each.awardId)}::uuid[], ${columnOf(moves, (each) => each.fiscalQuarter)}::text[],
      ${columnOf(moves, (each) => each.expected)}::int[], ${columnOf(moves, (each) => each.accepted)}::int[]
    ) as move (award_id, fiscal_quarter, expected, accepted)
    join award on award.id = move.award_id
    join award_state on award_state.award_id = move.award_id
    group by move.fiscal_quarter, award_state.state, award.program_id
    order by move.fiscal_quarter, award_state.state, award.program_id
    ${addedToCell}`)
}

/** An award serves other states than before: what is expected and accepted of it moves there, whatever the quarter. */
export async function moveCoverageBetweenStates(
  tx: Transaction,
  awardId: string,
  { from, to }: { from: readonly StateCode[]; to: readonly StateCode[] },
): Promise<void> {
  await tx.execute(sql`
    insert into state_coverage_cell as cell (fiscal_quarter, state, program_id, expected, accepted, changed_at)
    select obligation.fiscal_quarter, served.state, award.program_id,
      served.by, case when report.accepted_revision_id is null then 0 else served.by end, revision.decided_at
    from (
      select state, sum(by)::int as by
      from (
        select unnest(${columnOf(from, (state) => state)}::text[]) as state, -1 as by
        union all select unnest(${columnOf(to, (state) => state)}::text[]), 1
      ) as change
      group by state having sum(by) <> 0
    ) as served
    cross join obligation
    join award on award.id = obligation.award_id
    left join report on report.award_id = obligation.award_id and report.fiscal_quarter = obligation.fiscal_quarter
    left join revision on revision.award_id = report.award_id and revision.id = report.accepted_revision_id
    where obligation.award_id = ${awardId}::uuid
    order by obligation.fiscal_quarter, served.state
    ${addedToCell}`)
}

const addedToCell = sql.raw(`on conflict (fiscal_quarter, state, program_id) do update set
  expected = cell.expected + excluded.expected,
  accepted = cell.accepted + excluded.accepted,
  changed_at = greatest(cell.changed_at, excluded.changed_at)`)
