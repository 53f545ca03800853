import { quarterLabel } from '@muster/metrics'
import { quartersOfDate } from '../coding/quarters-of-date.ts'
import { readQuarter } from '../coding/read-quarter.ts'
import type { CellRule } from './cell-rule.ts'

export const quarterIsNoDate: CellRule = {
  code: 'V113',
  tier: 'V',
  severity: 'error',
  column: 'fiscal_quarter',
  sentence: 'A fiscal quarter is not given as a single day or month.',
  fix: 'Write the fiscal quarter that the row is for, like FY2017Q4.',
  source: 'Federal fiscal year, 31 U.S.C. 1102; a date may be the day of the report, after the quarter',
  judge: (text) => {
    const quarters = readQuarter(text) === undefined ? quartersOfDate(text) : undefined
    if (quarters === undefined) return undefined
    const [one, other] = quarters
    if (one === undefined) return { message: 'This is a date, not a fiscal quarter.' }
    if (other !== undefined)
      return {
        message: `This is a date, not a fiscal quarter. With the month first it lies in ${quarterLabel(one)}, with the day first in ${quarterLabel(other)}.`,
        fix: `If the row is for one of these quarters, write ${one} or ${other}.`,
      }
    return {
      message: `This is a date, not a fiscal quarter. It lies in ${quarterLabel(one)}.`,
      fix: `If the row is for that quarter, write ${one}.`,
    }
  },
}
