import { largestValue } from '../coding/read-value.ts'
import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsNotTooLarge: CellRule = {
  code: 'V303',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: `A value is at most ${largestValue.toLocaleString('en-US')}.`,
  fix: 'Check the digits. Perhaps two numbers ran together, or a number of another kind stands here.',
  source: 'Muster’s own choice: nothing that is counted in a quarter comes near it',
  judge: (text) =>
    valueTrouble(text) === 'too large'
      ? { message: 'This value is too large for a count of one quarter.' }
      : undefined,
}
