import { parseFiscalQuarter, type FiscalQuarter, type QuarterNumber } from './fiscal-quarter.ts'
import { fullYear } from './read-year-and-quarter.ts'

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const quarterOfMonths: Readonly<Record<string, QuarterNumber>> = { '10-12': 1, '1-3': 2, '4-6': 3, '7-9': 4 }

const month = String.raw`([a-z]{3,9})\.?`
const year = String.raw`(?:,? ?((?:fy ?'?(?:\d{4}|\d{2}))|\d{4}))?`
const range = new RegExp(
  `^(?:((?:fy ?'?(?:\\d{4}|\\d{2}))|\\d{4}) )?${month}${year} ?(?:-|/|to|through|thru) ?${month}${year}$`,
)

/**
 * Reads `oct-dec 2016`, `october 2016 to december 2016`, `oct-dec fy2017` from tidied text; undefined for anything else,
 * for months that are not a federal quarter, and if several years are given that disagree.
 */
export function readMonthRange(tidy: string): FiscalQuarter | undefined {
  const [whole, yearBefore, firstName = '', firstYear, lastName = '', lastYear] = range.exec(tidy) ?? []
  const number = quarterOfMonths[`${monthNumber(firstName)}-${monthNumber(lastName)}`]
  if (whole === undefined || number === undefined) return undefined
  const claims = [yearBefore, firstYear, lastYear].flatMap((written) =>
    written === undefined ? [] : [quarterIn(written, number)],
  )
  const [claim] = claims
  return claims.every((other) => other === claim) ? claim : undefined
}

/** A year with `fy` names the fiscal year; without, the calendar year, of which October begins the next fiscal year. */
function quarterIn(written: string, number: QuarterNumber): FiscalQuarter | undefined {
  const digits = written.replace(/\D/g, '')
  if (written.startsWith('fy')) return parseFiscalQuarter(`FY${fullYear(digits)}Q${number}`)
  return parseFiscalQuarter(`FY${number === 1 ? Number(digits) + 1 : digits}Q${number}`)
}

/** 10 for `october` and `oct`, 9 also for `sept`; 0 for any other word. */
const monthNumber = (name: string): number =>
  monthNames.findIndex((full) => name === full || name === full.slice(0, 3) || `${name}ember` === full) + 1
