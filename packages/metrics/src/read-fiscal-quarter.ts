import type { FiscalQuarter } from './fiscal-quarter.ts'
import { readMonthRange } from './read-month-range.ts'
import { readDateRange } from './read-date-range.ts'
import { readYearAndQuarter } from './read-year-and-quarter.ts'

/**
 * Reads a fiscal quarter as people write it; undefined if the text is unclear or contradicts itself.
 *
 * - year and quarter: `FY2017Q1`, `2017 Q1`, `Q1 FY17`, `FY 2017 Quarter 1`, `1st quarter of fiscal year 2017`. A year
 *   of four digits is a fiscal year; two digits need `FY` before them.
 * - months: `Oct-Dec 2016`, `October - December 2016`, `Oct 2016 to Dec 2016`, `Oct-Dec FY2017`. A year without `FY` is
 *   a calendar year.
 * - days: `2016-10-01 to 2016-12-31`, `10/1/2016 - 12/31/2016`.
 * - two of these, the second in brackets, if they agree: `FY2017 Q1 (Oct–Dec 2016)`.
 *
 * Capitals, spaces and kinds of dash do not matter. A month alone, a calendar-year quarter (`CY2017 Q1`) and months that
 * are not a federal quarter are refused: a guess would put counts into the wrong quarter.
 */
export function readFiscalQuarter(text: string): FiscalQuarter | undefined {
  const tidy = tidied(text)
  const [, outside, inside] = /^([^()]+)\(([^()]+)\)$/.exec(tidy) ?? []
  if (outside === undefined || inside === undefined) return readOne(tidy)
  const quarter = readOne(outside.trim())
  return quarter !== undefined && quarter === readOne(inside.trim()) ? quarter : undefined
}

const readOne = (tidy: string): FiscalQuarter | undefined =>
  readYearAndQuarter(tidy) ?? readMonthRange(tidy) ?? readDateRange(tidy)

/** Small letters, plain hyphens for all dashes, single plain spaces. */
const tidied = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s\ufeff]+/g, ' ')
    .trim()
