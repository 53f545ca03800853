import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsNoRange: CellRule = {
  code: 'V313',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value is one number, not a range.',
  fix: 'Write the exact count. Write NR if you have not counted it.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'range' ? { message: 'This value is a range; a count is one number.' } : undefined,
}
