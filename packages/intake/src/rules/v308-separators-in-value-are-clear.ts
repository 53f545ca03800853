import { valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const separatorsInValueAreClear: CellRule = {
  code: 'V308',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'Points and commas in a number stand where they can mean only one thing.',
  fix: 'Write the whole number in plain digits, without points and commas.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'unclear separator'
      ? {
          message: 'Muster cannot tell whether this separates thousands or decimals.',
          fix: adviceFor(text),
        }
      : undefined,
}

function adviceFor(text: string): string | undefined {
  // 1.234 may be 1,234 counted in another country's way; 12,34 may be anything.
  if (!/^\d{1,3}(?:\.\d{3})+$/.test(text)) return undefined
  const whole = text.replaceAll('.', '')
  return `If you mean ${Number(whole).toLocaleString('en-US')}, write ${whole}. Otherwise write the whole number, without decimals.`
}
