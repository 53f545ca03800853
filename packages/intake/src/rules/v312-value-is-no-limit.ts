import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsNoLimit: CellRule = {
  code: 'V312',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value says how many, not less or more than how many.',
  fix: 'Write the exact count, small ones too: Muster itself hides small counts where a report is published.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'limit'
      ? { message: 'This value only says that the count is below or above a number.' }
      : undefined,
}
