import type { CellRule } from './cell-rule.ts'

/** Minus sign, hyphen or dash before the digits, or the accountant's brackets around them. */
const negative = /^(?:[-\u2010-\u2015\u2212] ?\d[\d,.]*|\(\d[\d,.]*\))$/

export const valueIsNotNegative: CellRule = {
  code: 'V302',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A value is not negative.',
  fix: 'Write the count itself. To correct an earlier quarter, send that quarter’s report again.',
  source: 'Every metric is a count',
  judge: (text) =>
    text.length < 40 && negative.test(text)
      ? { message: 'This value is negative; a count is 0 or more.' }
      : undefined,
}
