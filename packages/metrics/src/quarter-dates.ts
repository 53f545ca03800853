import {
  fiscalYearOf,
  makeFiscalQuarter,
  quarterNumberOf,
  type FiscalQuarter,
  type QuarterNumber,
} from './fiscal-quarter.ts'
import { addDays, isoDate, type IsoDate } from './iso-date.ts'

interface Season {
  readonly number: QuarterNumber
  readonly start: string
  readonly end: string
  readonly months: string
  /** Whether it lies in the calendar year before the one that names the fiscal year. */
  readonly yearBefore: boolean
}

const firstSeason: Season = { number: 1, start: '10-01', end: '12-31', months: 'Oct–Dec', yearBefore: true }
const secondSeason: Season = { number: 2, start: '01-01', end: '03-31', months: 'Jan–Mar', yearBefore: false }
const thirdSeason: Season = { number: 3, start: '04-01', end: '06-30', months: 'Apr–Jun', yearBefore: false }
const fourthSeason: Season = { number: 4, start: '07-01', end: '09-30', months: 'Jul–Sep', yearBefore: false }

const seasonOf: Readonly<Record<QuarterNumber, Season>> = {
  1: firstSeason,
  2: secondSeason,
  3: thirdSeason,
  4: fourthSeason,
}

/** 2016-10-01 for `FY2017Q1`. */
export const startOfQuarter = (quarter: FiscalQuarter): IsoDate =>
  isoDate(`${calendarYearOf(quarter)}-${seasonOf[quarterNumberOf(quarter)].start}`)

/** The last day of the quarter: 2016-12-31 for `FY2017Q1`. */
export const endOfQuarter = (quarter: FiscalQuarter): IsoDate =>
  isoDate(`${calendarYearOf(quarter)}-${seasonOf[quarterNumberOf(quarter)].end}`)

/**
 * The quarter that a day lies in.
 * @throws RangeError for a day outside fiscal years 1977 to 9999.
 */
export function quarterOfDate(date: IsoDate): FiscalQuarter {
  const year = Number(date.slice(0, 4))
  const monthAndDay = date.slice(5)
  const season =
    [fourthSeason, thirdSeason, secondSeason].find(
      ({ start, end }) => start <= monthAndDay && monthAndDay <= end,
    ) ?? firstSeason
  return makeFiscalQuarter(season.yearBefore ? year + 1 : year, season.number)
}

/** The quarter in words, with the calendar months beside it: `FY2017 Q4 (Jul–Sep 2017)`. */
export function quarterLabel(quarter: FiscalQuarter): string {
  const number = quarterNumberOf(quarter)
  return `FY${fiscalYearOf(quarter)} Q${number} (${seasonOf[number].months} ${calendarYearOf(quarter)})`
}

/**
 * The day a report is due, `days` days after the quarter ends: 2017-10-30 for `FY2017Q4`.
 * Thirty days after a quarterly period is the rule of 2 CFR 200.329; a program may set other terms.
 */
export const dueDate = (quarter: FiscalQuarter, days = 30): IsoDate => addDays(endOfQuarter(quarter), days)

const calendarYearOf = (quarter: FiscalQuarter): number =>
  fiscalYearOf(quarter) - (seasonOf[quarterNumberOf(quarter)].yearBefore ? 1 : 0)
