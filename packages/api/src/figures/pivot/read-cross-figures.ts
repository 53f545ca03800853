import { readCells, type Database, type QuarterRange } from '@muster/data'
import type { Stratum } from '@muster/metrics'
import type { PivotCell } from './sides.ts'
import type { Selection } from '../selection.ts'

interface Wanted {
  readonly strata: readonly Stratum[]
  readonly by: 'program' | 'office'
  readonly of: Selection
  readonly range: QuarterRange
}

/** Sums by program, or office, and state: of no level of the roll-up, but of its cells. One statement. */
export async function readCrossFigures(
  db: Database,
  { strata, by, of, range }: Wanted,
): Promise<PivotCell[]> {
  const codes = new Map(
    of.programs.map(({ id, code, officeCode }) => [id, by === 'office' ? officeCode : code] as const),
  )
  const rows = await readCells(db, {
    strata,
    programIds: [...codes.keys()],
    range,
    ...(of.states === undefined ? {} : { states: of.states }),
  })
  return rows.map(({ programId, state, category, fiscalQuarter, sum, reporting }) => ({
    group: codes.get(programId) ?? '',
    state,
    category,
    fiscalQuarter,
    sum: reporting === 0 ? null : sum,
  }))
}
