import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsNoDate: CellRule = {
  code: 'V307',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value is a count, not a date.',
  fix: 'Format the column as a number, type the count again, and save the file.',
  source: 'Spreadsheets change what is typed into them; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'date'
      ? { message: 'This cell has a date. Spreadsheets make dates of texts such as 3-15 or 10/12.' }
      : undefined,
}
