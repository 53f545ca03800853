import { quarterLabel } from '@muster/metrics'
import { calendarQuarter } from '../coding/calendar-quarter.ts'
import { readQuarter } from '../coding/read-quarter.ts'
import type { CellRule } from './cell-rule.ts'

export const quarterIsOfTheFiscalYear: CellRule = {
  code: 'V114',
  tier: 'V',
  severity: 'error',
  column: 'fiscal_quarter',
  sentence: 'It is clear that a quarter belongs to a fiscal year, not a calendar year.',
  fix: 'Write it like FY2017Q4. Fiscal year 2017 began in October 2016: FY2017Q1 is October to December 2016.',
  source: 'Federal fiscal year, 31 U.S.C. 1102',
  judge: (text) => {
    const found = readQuarter(text) === undefined ? calendarQuarter(text) : undefined
    if (found === undefined) return undefined
    const { ifCalendar, ifFiscal } = found
    return ifFiscal === undefined
      ? {
          message: `This is a quarter of a calendar year. It is ${quarterLabel(ifCalendar)}.`,
          fix: `If you mean that quarter, write ${ifCalendar}.`,
        }
      : {
          message: `This may be ${quarterLabel(ifFiscal)} or, by the calendar year, ${quarterLabel(ifCalendar)}.`,
          fix: `Write ${ifFiscal} or ${ifCalendar}, whichever you mean.`,
        }
  },
}
