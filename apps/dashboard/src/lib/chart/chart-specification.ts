/** A count or ratio; null where nobody reported; `withheld` where disclosure control keeps it back. */
export type ChartValue = number | null | 'withheld'

/** What every figure says of itself, whatever it looks like. */
interface ChartFacts {
  /** The message: `New clients rose by 12% in the year to FY2017 Q3`. */
  title: string
  /** The neutral name. */
  subtitle: string
  /** What one of the counted things is called: `people`, `events`, `%`. */
  unit: string
  /** What the words speak of: `New clients`. */
  subject: string
  source: string
  /** ISO instant or date at which the figures were true. */
  asOf: string
  /** What stands behind the figures as a whole: `684 of 730 reports in`. */
  coverage?: string
}

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

/** From a period on a series is counted another way: what stands before must not be compared with what stands after. */
export interface ChartBreak {
  /** Index of the first period that is counted the new way; not the first of all. */
  at: number
  /** Why, as the end of a sentence: `new definition of new clients`. */
  reason: string
}

/** One value for each period, in their order. */
export interface ChartSeries {
  label: string
  values: readonly ChartValue[]
  /** Where each value leads, such as to its making; in the order of the periods. */
  links?: readonly (string | undefined)[]
  breaks?: readonly ChartBreak[]
  /** Not one of the categories proper, such as *not reported*: never called the largest. */
  apart?: boolean
}

/**
 * How things went: series over periods. In `actual and target` the first series is drawn as bars, the second as marks
 * across them. `shares over time` stacks each period to 100 %: only for series that exclude each other and cover everything.
 * `small multiples` gives each series a picture of its own, all on one scale.
 */
export interface ChartOverTime extends ChartFacts {
  kind: 'lines' | 'grouped bars' | 'actual and target' | 'shares over time' | 'small multiples'
  periods: readonly ChartPeriod[]
  series: readonly ChartSeries[]
  /** The sum of the series, where they add up; the words speak of it. It may be one of the series, and drawn. */
  total?: readonly ChartValue[]
}

/** One of the things that are set beside each other: a category, an organization, a program. */
export interface ChartItem {
  label: string
  value: ChartValue
  /** Where the value leads, such as to its making. */
  href?: string
  partial?: boolean
  /** `3 of 4 reported`. */
  coverage?: string
}

/** The categories of a breakdown, largest first. */
export interface ChartOfParts extends ChartFacts {
  kind: 'composition'
  /** What an item is, as the head of a column: `Age group`. */
  itemName: string
  /** `FY2017 Q3`. */
  when: string
  items: readonly (ChartItem & {
    /** Not one of the categories proper, such as *not reported*: stands last, and looks different. */
    apart?: boolean
  })[]
  /** Whether each thing that is counted falls into exactly one category; else no shares are said. */
  addsUp: boolean
  /** What shares are of; the sum of the items if absent, where all of them are known. */
  total?: number
}

/** Places, organizations or programs, largest first. The picture stops after `mostRanked`; the table has all. */
export interface ChartRanking extends ChartFacts {
  kind: 'ranked bars'
  /** What an item is, as the head of a column: `Organization`. */
  itemName: string
  /** `FY2017 Q3`. */
  when: string
  items: readonly ChartItem[]
}

/** A state or territory, by its postal code. */
export interface ChartState extends Omit<ChartItem, 'label'> {
  code: string
}

/** The states and territories from which something was expected; those that are absent are drawn blank. */
export interface ChartMap extends ChartFacts {
  kind: 'map'
  /** `FY2017 Q3`. */
  when: string
  states: readonly ChartState[]
  /** Why the others are blank; `nobody due to report` if absent. */
  blank?: string
}

/**
 * Groups of states, such as regions: each state is a square with the shade of its group, and the figures stand beside.
 * Every state is in at most one group.
 */
export interface ChartRegions extends ChartFacts {
  kind: 'region map'
  /** What an item is, as the head of a column: `Region`. */
  itemName: string
  /** `FY2017`. */
  when: string
  items: readonly (ChartItem & {
    /** What stands on the squares of its states: `5`. */
    mark: string
    /** Postal codes. */
    states: readonly string[]
  })[]
}

/** All that the Chart component needs: it draws the picture, the table behind it, and the words around it. */
export type ChartSpecification = ChartOverTime | ChartOfParts | ChartRanking | ChartMap | ChartRegions

/** How many bars of a ranking are drawn. */
export const mostRanked = 20
