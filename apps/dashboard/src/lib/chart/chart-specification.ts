/** A count or ratio; null where nobody reported; `withheld` where disclosure control keeps it back. */
export type ChartValue = number | null | 'withheld'

/** A quarter or a fiscal year on the time axis. */
export interface ChartPeriod {
  /** `FY2017 Q4 (Jul–Sep 2017)`. */
  name: string
  /** `FY2017 Q4`. */
  short: string
  /** What stands under the axis, and what below it: the year where one begins, or `partial`. */
  tick: string
  tickBelow?: string
  /** Too many of those expected have not reported: drawn hatched, and left out of comparisons. */
  partial?: boolean
  /** `41 of 48 reported`. */
  coverage?: string
}

/** One value for each period, in their order. */
export interface ChartSeries {
  label: string
  values: readonly ChartValue[]
}

/**
 * All that the Chart component needs: it draws the picture, the table behind it, and the words around it.
 * In `actual and target` the first series is drawn as bars, the second as marks across them.
 */
export interface ChartSpecification {
  kind: 'lines' | 'stacked bars' | 'grouped bars' | 'actual and target'
  /** The message: `New clients rose by 12% in the year to FY2017 Q3`. */
  title: string
  /** The neutral name. */
  subtitle: string
  /** What one of the counted things is called: `people`, `events`, `%`. */
  unit: string
  /** What the words speak of: `New clients`. */
  subject: string
  periods: readonly ChartPeriod[]
  series: readonly ChartSeries[]
  /** The sum of the series, where they add up; the words speak of it. It may be one of the series, and drawn. */
  total?: readonly ChartValue[]
  source: string
  /** ISO instant or date at which the figures were true. */
  asOf: string
  /** What stands behind the figures as a whole: `684 of 730 reports in`. */
  coverage?: string
}
