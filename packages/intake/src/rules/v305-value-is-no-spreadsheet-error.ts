import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsNoSpreadsheetError: CellRule = {
  code: 'V305',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'No cell has an error of a spreadsheet, such as #REF! or #N/A.',
  fix: 'Mend the formula in your spreadsheet, or write the number itself.',
  source: 'Spreadsheets change what is typed into them; every metric is a count',
  judge: (text) => {
    if (valueTrouble(text) !== 'spreadsheet error') return undefined
    return /^#{2,}$/.test(text)
      ? {
          message: 'This cell has only number signs: its column was too narrow to show the number.',
          fix: 'Make the column wider in your spreadsheet, and save the file again.',
        }
      : { message: 'This cell has an error of your spreadsheet, not a number.' }
  },
}
