import { sql } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import type { Transaction } from '../database.ts'

/** One more, or one fewer, report of a program and quarter has an accepted revision. */
export async function moveCoverage(
  tx: Transaction,
  { programId, fiscalQuarter, by }: { programId: string; fiscalQuarter: FiscalQuarter; by: 1 | -1 },
): Promise<void> {
  await tx.execute(sql`
    insert into coverage_cell as cell (program_id, fiscal_quarter, expected, accepted)
    values (${programId}::uuid, ${fiscalQuarter}, 0, ${by}::int)
    on conflict (program_id, fiscal_quarter) do update set accepted = cell.accepted + excluded.accepted`)
}
