import { expect, test } from 'vitest'
import { everyRepairKind } from './every-repair-kind.ts'

test('every kind of repair has a code of its own, and a whole sentence', () => {
  expect(new Set(everyRepairKind.map(({ code }) => code)).size).toBe(everyRepairKind.length)
  for (const { code, sentence } of everyRepairKind) {
    expect(code).toMatch(/^R\d{3}$/)
    expect(sentence, code).toMatch(/^[A-Z].*\.$/)
  }
})
