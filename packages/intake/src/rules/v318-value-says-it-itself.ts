import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueSaysItItself: CellRule = {
  code: 'V318',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A cell says its number itself, and does not point to another one.',
  fix: 'Write the number here again.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'another cell'
      ? { message: 'This cell points to another one instead of saying its number.' }
      : undefined,
}
