import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsExact: CellRule = {
  code: 'V311',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value is counted, not estimated.',
  fix: 'Write the number that you counted. Write NR if you have not counted it.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'estimate'
      ? { message: 'This value is an estimate; a count is exact.' }
      : undefined,
}
