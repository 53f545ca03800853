import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsAWholeNumber: CellRule = {
  code: 'V301',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value is a whole number, NR (not reported), NT (not tracked), or blank.',
  fix: 'Write a whole number in digits. Write NR if you have no answer this time, NT if you do not track this.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'other' ? { message: 'This value is not a whole number.' } : undefined,
}
