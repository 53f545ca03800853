import type { FigurePeriod } from './chart-periods.ts'

/** A metric over periods, in all and in parts; all arrays run along `periods`. */
export interface Trend {
  unit: string
  periods: readonly FigurePeriod[]
  series: readonly {
    code: string
    label: string
    values: readonly (number | null)[]
    coverage: readonly { reported: number; expected: number }[] | null
  }[]
  total: readonly (number | null)[]
  /** Why the series do not make the total; null where they do. */
  apart: string | null
  asOf: string
}
