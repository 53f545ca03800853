import type { Database, QuarterRange } from '@muster/data'
import { parseStratumKey, type Stratum } from '@muster/metrics'
import { readFigures } from '../read-figures.ts'
import type { Selection } from '../selection.ts'
import { readCrossFigures } from './read-cross-figures.ts'
import type { PivotCell, Side } from './sides.ts'

interface Wanted {
  readonly strata: readonly Stratum[]
  readonly rows: Side
  readonly columns: Side
  readonly of: Selection
  readonly range: QuarterRange
}

/** The sums that a table of two sides is made of. One statement. */
export async function readPivotCells(
  db: Database,
  { rows, columns, ...wanted }: Wanted,
): Promise<PivotCell[]> {
  const places = [rows, columns].flatMap((side) => (side.kind === 'place' ? [side.code] : []))
  const group = places.find((code) => code !== 'state')
  if (group !== undefined && places.includes('state')) return readCrossFigures(db, { ...wanted, by: group })
  const by = places[0] ?? 'nation'
  const cells = await readFigures(db, { ...wanted, by })
  return cells.map(({ stratum, group: place, ...cell }) => ({
    ...cell,
    category: parseStratumKey(stratum)?.category ?? '',
    group: by === 'state' ? '' : place,
    state: by === 'state' ? place : '',
  }))
}
