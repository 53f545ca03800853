import type { ChartSpecification, ChartValue } from './chart-specification.ts'

export interface TableBehindRow {
  period: string
  partial: boolean
  values: readonly ChartValue[]
  coverage: string
}

export interface TableBehind {
  /** Names of the value columns: the series, then the total. */
  columns: readonly string[]
  rows: readonly TableBehindRow[]
  /** Whether any period says how many reported. */
  hasCoverage: boolean
}

/** The table that stands behind a picture: the same values, nothing left out, one row for each period. */
export function tableBehind({ periods, series, total }: ChartSpecification): TableBehind {
  const named = total === undefined || series.length < 2 || series.some(({ values }) => values === total)
  const all = named ? series : [...series, { label: 'Total', values: total }]
  return {
    columns: all.map(({ label }) => label),
    rows: periods.map((period, index) => ({
      period: period.name,
      partial: period.partial ?? false,
      values: all.map(({ values }) => values[index] ?? null),
      coverage: period.coverage ?? '',
    })),
    hasCoverage: periods.some(({ coverage }) => coverage !== undefined),
  }
}
