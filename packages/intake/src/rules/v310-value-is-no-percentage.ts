import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsNoPercentage: CellRule = {
  code: 'V310',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value is a count, not a percentage.',
  fix: 'Write how many, as a whole number.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'percentage'
      ? { message: 'This value is a percentage; Muster takes counts.' }
      : undefined,
}
