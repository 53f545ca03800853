import { readFiscalQuarter } from '@muster/metrics'
import { quartersOfDate } from '../coding/quarters-of-date.ts'
import { readQuarter } from '../coding/read-quarter.ts'
import type { CellRule } from './cell-rule.ts'

const longest = 80
const year = /^(?:fy|fiscal year) ?'?(?:\d{4}|\d{2})$/i
const halfYear = /^(?:(?:first|second|1st|2nd) half|h[12]|[12]h|semi-?annual|annual|year to date|ytd)\b/i

export const rowIsForOneQuarter: CellRule = {
  code: 'V115',
  tier: 'V',
  severity: 'error',
  column: 'fiscal_quarter',
  sentence: 'A row is for one fiscal quarter, not for a longer or shorter time.',
  fix: 'Give each quarter a row of its own, written like FY2017Q4.',
  source: 'Muster’s forms: every report covers a quarter',
  judge: (text) => {
    if (text === '' || text.length > longest || readQuarter(text) !== undefined) return undefined
    if (year.test(text)) return { message: 'This is a whole fiscal year, not a quarter of it.' }
    return halfYear.test(text) || isOtherSpan(text)
      ? { message: 'This is not exactly one federal fiscal quarter.' }
      : undefined
  },
}

/** From one date or quarter to another: `Jan 2017 - Jun 2017`, `10/1/2016 to 9/30/2017`, `FY2017Q1-FY2017Q2`. */
function isOtherSpan(text: string): boolean {
  const [from = '', to = '', more] = text.split(/ +(?:-|to|through|thru) +|[\u2010-\u2015\u2212]/)
  const isTime = (part: string) =>
    quartersOfDate(part.trim()) !== undefined || readFiscalQuarter(part) !== undefined
  return more === undefined && isTime(to) && (isTime(from) || /^[a-z]{3,9}\.?$/i.test(from))
}
