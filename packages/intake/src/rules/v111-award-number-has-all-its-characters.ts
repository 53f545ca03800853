import { isScientific } from '../coding/read-award-number.ts'
import type { CellRule } from './cell-rule.ts'

export const awardNumberHasAllItsCharacters: CellRule = {
  code: 'V111',
  tier: 'V',
  severity: 'error',
  column: 'award_number',
  sentence: 'An award number is written in full, not shortened as in 9.0E+13.',
  fix: 'Format the column as text, type the award number again as in your award letter, and save the file.',
  source: 'Spreadsheets shorten long numbers, and the digits that are not shown are lost',
  judge: (text) =>
    isScientific(text)
      ? { message: 'A spreadsheet took this award number for a long number and shortened it.' }
      : undefined,
}
