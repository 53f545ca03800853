import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsAResult: CellRule = {
  code: 'V304',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A cell has the result of a formula, not the formula.',
  fix: 'Copy the cells and paste them as values (in Excel: Paste Special, Values), then save the file again.',
  source: 'Spreadsheets change what is typed into them; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'formula' ? { message: 'This cell has a formula, not its result.' } : undefined,
}
