import { readValue, withoutSeparators } from '../coding/read-value.ts'
import type { CellRule } from './cell-rule.ts'

export const valueIsAWholeNumber: CellRule = {
  code: 'V301',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value is a whole number, NR (not reported), NT (not tracked), or blank.',
  fix: 'Write a whole number in digits. Write NR if you have no answer this time, NT if you do not track this.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) => {
    const isOther = readValue(text) !== undefined || /^\d+$/.test(withoutSeparators(text))
    if (isOther) return undefined
    if (/^\d+\.\d+$/.test(text))
      return {
        message: 'This value has a decimal point; a count is a whole number.',
        fix: 'Write the whole number.',
      }
    if (text.endsWith('%'))
      return {
        message: 'This value is a percentage; Muster takes counts.',
        fix: 'Write how many, as a whole number.',
      }
    return { message: 'This value is not a whole number.' }
  },
}
