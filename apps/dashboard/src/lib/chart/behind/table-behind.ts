import { m } from '#lib/paraglide/messages.js'
import { breaksIn } from '../breaks-in.ts'
import type { ChartOverTime, ChartSpecification, ChartValue } from '../chart-specification.ts'
import { itemsInOrder } from '../items-in-order.ts'
import { shareOf, wholeAt, wholeOf } from '../shares-of.ts'

export interface TableBehindCell {
  value: ChartValue
  /** In percent of the whole, where there is one. */
  share?: number
  href?: string
}

export interface TableBehindRow {
  name: string
  partial: boolean
  cells: readonly TableBehindCell[]
  coverage: string
  /** Why this row must not be compared with the one above. */
  note: string
}

export interface TableBehind {
  /** Names the rows: `Period`, `Age group`. */
  head: string
  /** Names of the value columns: the series, then the total; of items, what is counted. */
  columns: readonly string[]
  rows: readonly TableBehindRow[]
  /** Whether any row says how many reported. */
  hasCoverage: boolean
  /** Whether any row has a note. */
  hasNotes: boolean
}

/** The table that stands behind a picture: the same values, nothing left out, one row for each period, item or state. */
export function tableBehind(spec: ChartSpecification): TableBehind {
  const rows = 'periods' in spec ? rowsOfPeriods(spec) : rowsOfItems(spec)
  return {
    head:
      'periods' in spec ? m.chart_head_period() : spec.kind === 'map' ? m.chart_head_state() : spec.itemName,
    columns: 'periods' in spec ? columnsOf(spec).map(({ label }) => label) : [spec.subject],
    rows,
    hasCoverage: rows.some(({ coverage }) => coverage !== ''),
    hasNotes: rows.some(({ note }) => note !== ''),
  }
}

function columnsOf({ series, total }: ChartOverTime): ChartOverTime['series'] {
  const named = total === undefined || series.length < 2 || series.some(({ values }) => values === total)
  return named ? series : [...series, { label: m.chart_head_total(), values: total }]
}

function rowsOfPeriods(spec: ChartOverTime): TableBehindRow[] {
  const columns = columnsOf(spec)
  const breaks = breaksIn(spec)
  return spec.periods.map((period, index) => ({
    name: period.name,
    partial: period.partial ?? false,
    cells: columns.map(({ values, links }) =>
      cellOf(
        values[index] ?? null,
        spec.kind === 'shares over time' ? wholeAt(spec, index) : undefined,
        links?.[index],
      ),
    ),
    coverage: period.coverage ?? '',
    note: breaks
      .flatMap(({ at, reason }) => (at === index ? [m.chart_note_break({ reason })] : []))
      .join('; '),
  }))
}

function rowsOfItems(spec: Exclude<ChartSpecification, ChartOverTime>): TableBehindRow[] {
  const whole = spec.kind === 'composition' ? wholeOf(spec) : undefined
  return itemsInOrder(spec).map(({ label, value, href, partial = false, coverage = '' }) => ({
    name: label,
    partial,
    cells: [cellOf(value, whole, href)],
    coverage,
    note: '',
  }))
}

function cellOf(value: ChartValue, whole?: number, href?: string): TableBehindCell {
  const share = shareOf(value, whole)
  return { value, ...(share === undefined ? {} : { share }), ...(href === undefined ? {} : { href }) }
}
