import {
  addQuarters,
  fiscalYearOf,
  fiscalYearTotal,
  quarterLabel,
  quartersOfFiscalYear,
  type FiscalQuarter,
  type Metric,
} from '@muster/metrics'
import type { QuarterRange } from '@muster/data'
import type { FigureTime } from '../shapes/figures.ts'

/** A quarter or a fiscal year that is shown. */
export interface Period {
  /** `FY2017Q4` or `FY2017`. */
  readonly code: string
  readonly label: string
  /** The quarters that make it up, as far as they are over. */
  readonly quarters: readonly FiscalQuarter[]
  /** How many make it up: one, or four. */
  readonly whole: number
}

const usual = { quarter: 8, year: 5 } as const

/** The periods that a question asks for, the earliest first; `latest` is the last quarter that is over. */
export function periodsOf({ time = 'quarter', until, span }: FigureTime, latest: FiscalQuarter): Period[] {
  const last = until === undefined || until > latest ? latest : until
  const many = span ?? usual[time]
  const backs = Array.from({ length: many }, (_, index) => index + 1 - many)
  return backs.map((back) =>
    time === 'quarter'
      ? quarterPeriod(addQuarters(last, back))
      : yearPeriod(fiscalYearOf(last) + back, latest),
  )
}

export const quarterPeriod = (quarter: FiscalQuarter): Period => ({
  code: quarter,
  label: quarterLabel(quarter),
  quarters: [quarter],
  whole: 1,
})

export function yearPeriod(fiscalYear: number, latest: FiscalQuarter): Period {
  const all = quartersOfFiscalYear(fiscalYear)
  return {
    code: `FY${fiscalYear}`,
    label: `FY${fiscalYear} (Oct ${fiscalYear - 1}–Sep ${fiscalYear})`,
    quarters: all.filter((quarter) => quarter <= latest),
    whole: all.length,
  }
}

/** From the first quarter of the first period to the last of the last one. */
export function rangeOf(periods: readonly Period[]): QuarterRange {
  const quarters = periods.flatMap((period) => period.quarters)
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('There is no quarter to show.')
  return { first, last }
}

/**
 * The value of a metric in a period, from its values by quarter: a year is added up as the count basis says. Null where
 * no quarter has one. @throws CountBasisError for a year of what never adds up over quarters
 */
export function valueIn(
  metric: Metric,
  { quarters, whole }: Period,
  values: ReadonlyMap<FiscalQuarter, number | null>,
): number | null {
  const of = quarters.map((quarter) => [quarter, values.get(quarter) ?? null] as const)
  return whole === 1 ? (of[0]?.[1] ?? null) : fiscalYearTotal(metric, of)
}

/** The quarters that the value of a period rests on: of a stock the last one alone. */
export const quartersBehind = ({ addsOver }: Metric, { quarters }: Period): readonly FiscalQuarter[] =>
  addsOver.quarters === 'last' ? quarters.slice(-1) : quarters
