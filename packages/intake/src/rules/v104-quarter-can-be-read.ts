import { readQuarter } from '../coding/read-quarter.ts'
import type { CellRule } from './cell-rule.ts'

export const quarterCanBeRead: CellRule = {
  code: 'V104',
  tier: 'V',
  severity: 'error',
  column: 'fiscal_quarter',
  sentence: 'The fiscal quarter is clear.',
  fix: 'Write it like FY2017Q4. Fiscal year 2017 began in October 2016: FY2017Q1 is October to December 2016.',
  source: 'Federal fiscal year, 31 U.S.C. 1102',
  judge: (text) => {
    if (readQuarter(text) !== undefined) return undefined
    if (text === '') return { message: 'This row names no fiscal quarter.' }
    if (/^(?:q|qtr\.? ?|quarter )[1-4]$|^[1-4](?:st|nd|rd|th)? ?(?:q|qtr\.?|quarter)$/i.test(text))
      return { message: 'This names a quarter, but not of which fiscal year.' }
    return { message: 'Muster cannot tell which fiscal quarter this is.' }
  },
}
