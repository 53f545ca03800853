import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsOneNumber: CellRule = {
  code: 'V317',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A cell has one number.',
  fix: 'Write one number. If they belong to different categories, states or quarters, each has a row of its own.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'several numbers' ? { message: 'This cell has more than one number.' } : undefined,
}
