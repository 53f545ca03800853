import { fiscalYearOf } from '../fiscal-quarter.ts'
import type { IsoDate } from '../iso-date.ts'
import { quarterOfDate } from '../quarter-dates.ts'
import type { PlanEdition } from './plan-edition.ts'

/** A year in which something of the plan is done: a fiscal year, or the time after the last year of the plan. */
export type PlanYear = `FY${number}` | 'beyond'

/** The years of an edition in their order: `FY2013` to `FY2017`, then `beyond`. */
export const planYearsOf = ({
  firstFiscalYear,
  lastFiscalYear,
}: Pick<PlanEdition, 'firstFiscalYear' | 'lastFiscalYear'>): readonly PlanYear[] => [
  ...Array.from(
    { length: lastFiscalYear - firstFiscalYear + 1 },
    (_, at): PlanYear => `FY${firstFiscalYear + at}`,
  ),
  'beyond',
]

/** Reads `FY2016` or `beyond`; undefined for anything else. */
export function parsePlanYear(text: string): PlanYear | undefined {
  if (text === 'beyond') return text
  return /^FY[12]\d{3}$/.test(text) ? `FY${Number(text.slice(2))}` : undefined
}

/** As it stands over a column: `FY2016`, `Beyond`. */
export const planYearLabel = (year: PlanYear): string => (year === 'beyond' ? 'Beyond' : year)

/** As it stands in a sentence: `FY2016`, `the time after FY2017`. */
export const planYearInWords = (
  year: PlanYear,
  { lastFiscalYear }: Pick<PlanEdition, 'lastFiscalYear'>,
): string => (year === 'beyond' ? `the time after FY${lastFiscalYear}` : year)

/** The fiscal year in which a plan year begins: for `beyond`, the one after the last of the plan. */
export const firstYearOf = (
  year: PlanYear,
  { lastFiscalYear }: Pick<PlanEdition, 'lastFiscalYear'>,
): number => (year === 'beyond' ? lastFiscalYear + 1 : Number(year.slice(2)))

/** Whether a plan year has begun: of the time to come nobody can say how it went. */
export const hasBegun = (
  year: PlanYear,
  edition: Pick<PlanEdition, 'lastFiscalYear'>,
  today: IsoDate,
): boolean => firstYearOf(year, edition) <= fiscalYearOf(quarterOfDate(today))
