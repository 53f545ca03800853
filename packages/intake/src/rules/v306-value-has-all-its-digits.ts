import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueHasAllItsDigits: CellRule = {
  code: 'V306',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A number is written with all its digits, not as 1.2E+03.',
  fix: 'Format the column as a number without decimals, type the number again, and save the file.',
  source: 'Spreadsheets change what is typed into them; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'scientific notation'
      ? { message: 'A spreadsheet shortened this number, and some of its digits may be lost.' }
      : undefined,
}
