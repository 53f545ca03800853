import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsNoPlaceholder: CellRule = {
  code: 'V315',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A cell without a number has NR, NT or nothing, and no other sign for it.',
  fix: 'Write 0 if there were none, NR if you have no answer this time, NT if you do not track this; or leave the cell blank.',
  source: 'Muster’s file layout; OVC: “not reported” and “not tracked” are answers of their own',
  judge: (text) =>
    valueTrouble(text) === 'placeholder'
      ? { message: 'This could mean none, not reported or not tracked.' }
      : undefined,
}
