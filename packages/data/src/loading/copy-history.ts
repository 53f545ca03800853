import { sql } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { rebuildAwardTotals } from '../rollup/rebuild-award-totals.ts'
import { rebuildTotals } from '../rollup/rebuild-totals.ts'
import { cellColumns, totalColumns, type CellSums } from './cell-sums.ts'
import type { CopyIn } from './copy-in.ts'
import { blockColumns } from './write-block.ts'

type Rows = Parameters<CopyIn>[1]

/** Copies observations, as `writeBlock` wrote them. */
export const copyBlocks = (copyIn: CopyIn, blocks: Rows): Promise<void> => copyIn(blockColumns, blocks)

/** What is known of cells before they are copied. */
export interface CellsToCome {
  /** Nothing was accepted before for any of these programs and quarters: there are no cells yet where they go. */
  readonly isFirst: boolean
  /** Nothing at all was accepted before for any of their fiscal years: there are no totals yet either. */
  readonly isAlone: boolean
  readonly quarters: readonly FiscalQuarter[]
  /** Whose reports they are. */
  readonly awardIds: readonly string[]
}

/**
 * Adds sums to the cells of the roll-up and to its totals. The first ones are copied as they are, which takes half the time;
 * where there were others, the totals of their years are made anew. Those of the awards always are, from the observations.
 * After `lockRollup` only.
 */
export async function addCells(
  tx: Transaction,
  copyIn: CopyIn,
  sums: CellSums,
  { isFirst, isAlone, quarters, awardIds }: CellsToCome,
): Promise<void> {
  await rebuildAwardTotals(tx, awardIds)
  if (isFirst) await copyIn(`rollup_cell ${cellColumns}`, sums.rows())
  else await addToCells(tx, copyIn, sums.rows())
  if (isAlone) await copyIn(`rollup_year ${totalColumns}`, sums.totals())
  else await rebuildTotals(tx, quarters)
}

async function addToCells(tx: Transaction, copyIn: CopyIn, cells: Rows): Promise<void> {
  await tx.execute(sql`
    create temporary table fresh_cell (
      stratum_id integer, fiscal_quarter text, program_id uuid, state text,
      sum bigint, reporting integer, not_reported integer, not_tracked integer
    ) on commit drop`)
  await copyIn(`pg_temp.fresh_cell ${cellColumns}`, cells)
  await tx.execute(sql`
    insert into rollup_cell as cell
      (stratum_id, fiscal_quarter, program_id, state, sum, reporting, not_reported, not_tracked)
    select stratum_id, fiscal_quarter, program_id, state, sum, reporting, not_reported, not_tracked
    from pg_temp.fresh_cell
    on conflict (stratum_id, fiscal_quarter, program_id, state) do update set
      sum = cell.sum + excluded.sum,
      reporting = cell.reporting + excluded.reporting,
      not_reported = cell.not_reported + excluded.not_reported,
      not_tracked = cell.not_tracked + excluded.not_tracked`)
}
