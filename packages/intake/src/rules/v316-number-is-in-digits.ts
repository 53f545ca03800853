import { numberInWords, valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const numberIsInDigits: CellRule = {
  code: 'V316',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A number is written in digits.',
  fix: 'Write the number in digits.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'number in words'
      ? {
          message: 'This number is written in words.',
          fix: `Write it in digits: ${numberInWords(text)}.`,
        }
      : undefined,
}
