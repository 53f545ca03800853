import { sql } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { moveStateCoverage } from './move-state-coverage.ts'

export interface CoverageMove {
  awardId: string
  programId: string
  fiscalQuarter: FiscalQuarter
  /** One more, or one fewer, report has an accepted revision; 0: another revision of the same report has. */
  by: 1 | 0 | -1
  /** ISO moment of the decision. */
  at: string
}

/** Coverage of a program and quarter moves, and of the states that the award serves; its figures say when they last changed. */
export async function moveCoverage(
  tx: Transaction,
  { awardId, programId, fiscalQuarter, by, at }: CoverageMove,
): Promise<void> {
  await tx.execute(sql`
    insert into coverage_cell as cell (program_id, fiscal_quarter, expected, accepted, changed_at)
    values (${programId}::uuid, ${fiscalQuarter}, 0, ${by}::int, ${at}::timestamptz)
    on conflict (program_id, fiscal_quarter) do update set
      accepted = cell.accepted + excluded.accepted,
      changed_at = greatest(cell.changed_at, excluded.changed_at)`)
  await moveStateCoverage(tx, [{ awardId, fiscalQuarter, expected: 0, accepted: by }], at)
}
