import type { FiscalQuarter, Metric } from '@muster/metrics'
import type { PivotTotal } from '../../shapes/pivot.ts'
import { valueIn, type Period } from '../periods-of.ts'
import { belongsTo, itemsOf, type Item, type PivotCell, type Side } from './sides.ts'
import { totalOver } from './total-over.ts'

export interface Pivot {
  readonly metric: Metric
  readonly rows: Side
  readonly columns: Side
  /** What all is of, where neither side is time. */
  readonly period: Period
  readonly cells: readonly PivotCell[]
  /** Codes of the periods of which enough reports are in. */
  readonly complete: ReadonlySet<string>
}

export interface PivotTable {
  readonly rows: readonly Item[]
  readonly columns: readonly Item[]
  readonly cells: readonly (readonly (number | null)[])[]
  readonly rowTotals: readonly PivotTotal[]
  readonly columnTotals: readonly PivotTotal[]
  readonly total: PivotTotal
}

/**
 * A table of sums, with totals that respect what is counted: a side that does not add up has words in place of its totals,
 * and a stock over time has its last value. Places where nobody gave a number are left out.
 */
export function pivotTable(pivot: Pivot): PivotTable {
  const { metric, complete } = pivot
  const table = itemsOf(pivot.rows).map((row) => ({
    row,
    values: itemsOf(pivot.columns).map((column) => valueAt(pivot, row, column)),
  }))
  const keptRows = table.filter(
    ({ values }) => pivot.rows.kind !== 'place' || values.some((each) => each !== null),
  )
  const keptColumns = itemsOf(pivot.columns)
    .map((column, index) => ({ column, index }))
    .filter(
      ({ index }) => pivot.columns.kind !== 'place' || keptRows.some(({ values }) => values[index] !== null),
    )
  const cells = keptRows.map(({ values }) => keptColumns.map(({ index }) => values[index] ?? null))
  const columnAt = (index: number) => cells.map((row) => row[index] ?? null)
  const rowTotals = cells.map((row) => totalOver(metric, pivot.columns, row, complete))
  const columnTotals = keptColumns.map((_, index) => totalOver(metric, pivot.rows, columnAt(index), complete))
  return {
    rows: keptRows.map(({ row }) => row),
    columns: keptColumns.map(({ column }) => column),
    cells,
    rowTotals,
    columnTotals,
    total: totalOfTotals(pivot, { rowTotals, columnTotals }),
  }
}

/**
 * Over time it is made of the totals at each time, as the figure of the whole is: the last value of all places together is
 * not the sum of the last value of each.
 */
function totalOfTotals(
  { metric, rows, columns, complete }: Pivot,
  { rowTotals, columnTotals }: Pick<PivotTable, 'rowTotals' | 'columnTotals'>,
): PivotTotal {
  const [side, totals] =
    columns.kind === 'time' ? ([columns, columnTotals] as const) : ([rows, rowTotals] as const)
  const words = [...rowTotals, ...columnTotals].find((each) => each.kind === 'words')
  if (words !== undefined) return words
  return totalOver(
    metric,
    side,
    totals.flatMap((each) => (each.kind === 'number' ? [each.value] : [])),
    complete,
  )
}

function valueAt({ metric, rows, columns, period, cells }: Pivot, row: Item, column: Item): number | null {
  const [inRow, inColumn] = [belongsTo(rows, row), belongsTo(columns, column)]
  const own = cells.filter((cell) => inRow(cell) && inColumn(cell))
  const time = [
    [rows, row],
    [columns, column],
  ] as const
  const at = time.flatMap(([side, item]) =>
    side.kind === 'time' ? side.periods.filter(({ code }) => code === item.code) : [],
  )
  return valueIn(metric, at[0] ?? period, byQuarter(own))
}

function byQuarter(cells: readonly PivotCell[]): ReadonlyMap<FiscalQuarter, number | null> {
  const sums = new Map<FiscalQuarter, number | null>()
  for (const { fiscalQuarter, sum } of cells)
    if (sum !== null) sums.set(fiscalQuarter, (sums.get(fiscalQuarter) ?? 0) + sum)
  return sums
}
