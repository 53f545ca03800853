import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsNotNegative: CellRule = {
  code: 'V302',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value is not negative.',
  fix: 'Write the count itself. To correct an earlier quarter, send that quarter’s report again.',
  source: 'Every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'negative'
      ? { message: 'This value is negative; a count is 0 or more.' }
      : undefined,
}
