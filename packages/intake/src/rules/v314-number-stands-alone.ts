import { onlyNumberIn, valueTrouble } from '../coding/value-trouble.ts'
import type { CellRule } from './cell-rule.ts'

export const numberStandsAlone: CellRule = {
  code: 'V314',
  tier: 'V',
  severity: 'error',
  column: 'value',
  sentence: 'A number stands alone in its cell.',
  fix: 'Write only the number here, and the rest into the note.',
  source: 'Muster’s file layout; every metric is a count',
  judge: (text) =>
    valueTrouble(text) === 'number with words'
      ? {
          message: 'This cell has something else beside its number.',
          fix: adviceFor(text),
        }
      : undefined,
}

function adviceFor(text: string): string | undefined {
  const number = onlyNumberIn(text)
  return number && `Write only the number here, ${number}, and the rest into the note.`
}
