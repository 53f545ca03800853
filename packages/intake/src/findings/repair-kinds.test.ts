import { expect, test } from 'vitest'
import { repairKinds } from './repair-kinds.ts'

test('each kind of repair has a code of its own, in order, and a whole sentence', () => {
  const codes = repairKinds.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes).toEqual(codes.toSorted())
  for (const { code, sentence } of repairKinds) {
    expect(code).toMatch(/^R\d{3}$/)
    expect(sentence).toMatch(/^[A-Z].*\.$/)
  }
})
