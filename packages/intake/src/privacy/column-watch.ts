import { parseIsoDate, type IsoDate } from '@muster/metrics'
import { looksLikeAwardNumber } from '../coding/read-award-number.ts'
import { daysAgo } from './days-ago.ts'

const mostDifferent = 500

/** What stands in the first cells of a column, in numbers. Bounded: it keeps no more than a few hundred short texts. */
export class ColumnWatch {
  /** Cells with text. */
  filled = 0
  /** Cells that are `1`. */
  ones = 0
  /** Cells that are a whole number below 100, and the others that are a number. */
  smallNumbers = 0
  largeNumbers = 0
  /** Cells in which letters and digits, or long numbers, make a number of something. */
  numberLike = 0
  longNumbers = 0
  dates = 0
  /** Dates of 10 to 90 years ago. */
  oldDates = 0
  readonly #different = new Set<string>()

  /** How many different texts there are. */
  get different(): number {
    return this.#different.size
  }

  see(cell: string, today: IsoDate): void {
    const text = cell.trim()
    if (text === '') return
    this.filled += 1
    if (this.#different.size < mostDifferent && text.length <= 60) this.#different.add(text)
    if (/^\d{1,2}$/.test(text)) {
      this.smallNumbers += 1
      if (text === '1') this.ones += 1
      return
    }
    if (/^-?[\d,]{1,15}(?:\.\d{1,6})?$/.test(text)) {
      this.largeNumbers += 1
      if (/^\d{5,12}$/.test(text)) this.longNumbers += 1
      return
    }
    const date = dateIn(text)
    if (date === undefined) {
      if (isNumberOfSomething(text)) this.numberLike += 1
      return
    }
    this.dates += 1
    const years = daysAgo(date, today) / 365.25
    if (years >= 10 && years <= 90) this.oldDates += 1
  }
}

/** `LSH-0042`, `c10442`. Not the numbers that reports are made of: awards, quarters, employers, organizations. */
function isNumberOfSomething(text: string): boolean {
  if (!/^[\p{L}\d][\p{L}\d#/_.-]{2,39}$/u.test(text) || !/\d.*\d/.test(text)) return false
  if (looksLikeAwardNumber(text.toUpperCase()) || /^(?:FY)?(?:19|20)?\d{2}[-_ ]?Q[1-4]/i.test(text))
    return false
  // An employer's number, an organization's (UEI), a postal code.
  return (
    !/^\d{2}-\d{7}$/.test(text) &&
    !/^[A-Z0-9]{12}$/.test(text) &&
    !/^\d{5}-\d{4}$/.test(text) &&
    !/^\d{1,2}[-_]\d{1,2}$/.test(text)
  )
}

const slashed = /^(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.](?<year>\d{4}|\d{2})$/

/** A day as it is written in the United States, or as ISO 8601 has it. Two digits of a year after 30 are of the last century. */
function dateIn(text: string): IsoDate | undefined {
  if (text.length > 19) return undefined
  const iso = parseIsoDate(text.slice(0, 10))
  if (iso !== undefined) return iso
  const { month = '', day = '', year = '' } = slashed.exec(text)?.groups ?? {}
  if (month === '') return undefined
  const full = year.length === 4 ? year : `${Number(year) > 30 ? '19' : '20'}${year}`
  const [m, d] = Number(month) > 12 ? [day, month] : [month, day]
  return parseIsoDate(`${full}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
}
