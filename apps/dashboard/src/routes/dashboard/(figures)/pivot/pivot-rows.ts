import { periodShort, type FigurePeriod } from '#lib/dashboard/chart-periods.ts'
import { makingLinks, type FiguresOf } from '#lib/dashboard/making-links.ts'
import { formatCount } from '#lib/words/count-in-words.ts'
import { isTime, narrowedBy, type Side } from './pivot-sides.ts'
import { totalLinks } from './total-links.ts'

type Total = { kind: 'number'; value: number | null; how: 'sum' | 'last' } | { kind: 'words'; words: string }

/** A metric by two sides, as the api tells it. */
export interface Pivot {
  unit: string
  rows: Side
  columns: Side
  cells: readonly (readonly (number | null)[])[]
  rowTotals: readonly Total[]
  columnTotals: readonly Total[]
  total: Total
  notes: readonly string[]
  periods: readonly FigurePeriod[]
  asOf: string
}

/** A row as the table shows it: the cells in words, and where each leads; the total stands last. */
export interface PivotRow {
  code: string
  label: string
  cells: readonly { text: string | null; href: string | undefined }[]
  /** Whether it is the row of totals. */
  isTotal: boolean
}

/** `Texas`, `FY2017 Q4`; a period that is not complete says so. */
export function itemLabel(side: Side, item: Side['items'][number], periods: readonly FigurePeriod[]): string {
  if (!isTime(side)) return item.label
  const partial = periods.find(({ code }) => code === item.code)?.partial
  return `${periodShort(item.code)}${partial ? ' (partial)' : ''}`
}

const totalInWords = (total: Total): string | null =>
  total.kind === 'words' ? total.words : total.value === null ? null : formatCount(total.value)

/** The rows of the table, with the row of totals below them. */
export function pivotRows(pivot: Pivot, of: FiguresOf): PivotRow[] {
  const { rows, columns, cells, rowTotals, columnTotals, periods } = pivot
  const totals = totalLinks(pivot, of)
  const hrefAt = (row: string, column: string) => {
    const at = isTime(rows) ? row : isTime(columns) ? column : (periods[0]?.code ?? '')
    return makingLinks(of, { ...narrowedBy(rows, row), ...narrowedBy(columns, column) }, [{ code: at }])[0]
  }
  return [
    ...rows.items.map((item, index) => ({
      code: item.code,
      label: itemLabel(rows, item, periods),
      cells: [
        ...columns.items.map((column, at) => {
          const value = cells[index]?.[at] ?? null
          return value === null
            ? { text: null, href: undefined }
            : { text: formatCount(value), href: hrefAt(item.code, column.code) }
        }),
        totalCell(rowTotals[index], () => totals.ofRow(item.code, cells[index] ?? [])),
      ],
      isTotal: false,
    })),
    {
      code: 'total',
      label: 'Total',
      cells: [
        ...columnTotals.map((total, at) =>
          totalCell(total, () =>
            totals.ofColumn(
              columns.items[at]?.code ?? '',
              cells.map((row) => row[at] ?? null),
            ),
          ),
        ),
        totalCell(pivot.total, () => totals.ofAll(rowTotals.map(numberOf), columnTotals.map(numberOf))),
      ],
      isTotal: true,
    },
  ]
}

const numberOf = (total: Total) => (total.kind === 'number' ? total.value : null)

const totalCell = (total: Total | undefined, hrefOf: () => string | undefined) => ({
  text: total === undefined ? null : totalInWords(total),
  href: total === undefined || numberOf(total) === null ? undefined : hrefOf(),
})

/** What the last column is called: a stock has its last value there. */
export const totalLabel = ({ rowTotals }: Pivot): string =>
  rowTotals.some((each) => each.kind === 'number' && each.how === 'last') ? 'Last complete' : 'Total'
