import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueHasNoFraction: CellRule = {
  code: 'V309',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value has no fraction: it counts whole things.',
  fix: 'Write the whole number.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'fraction'
      ? { message: 'This value has a fraction; a count is a whole number.' }
      : undefined,
}
