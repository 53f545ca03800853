import { quartersOfDate } from '../coding/quarters-of-date.ts'
import type { CellRule } from './cell-rule.ts'

export const awardNumberIsNoDate: CellRule = {
  code: 'V110',
  tier: 'V',
  severity: 'error',
  column: 'award_number',
  sentence: 'An award number is not a date.',
  fix: 'Format the column as text, type the award number again as in your award letter, and save the file.',
  source: 'Spreadsheets make dates of what looks like one, and what was typed is lost',
  judge: (text) =>
    quartersOfDate(text) === undefined
      ? undefined
      : { message: 'This is a date, not an award number. A spreadsheet may have turned one into the other.' },
}
