import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const valueSaysHowMany: CellRule = {
  code: 'V319',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value says how many, not yes or no.',
  fix: 'Write how many. Write 0 if there were none.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'yes or no'
      ? { message: 'This cell says yes or no; Muster asks how many.' }
      : undefined,
}
