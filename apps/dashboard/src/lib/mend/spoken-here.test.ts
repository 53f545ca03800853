import { expect, test } from 'vitest'
import { aFinding } from './fixtures/a-finding.ts'
import { spokenHere } from './spoken-here.ts'

const at = (...findings: readonly ReturnType<typeof aFinding>[]) =>
  spokenHere({ row: 4, place: 2, findingsAt: (row, place) => (row === 4 && place === 2 ? findings : []) })

test('the message and the way to mend it are said', () => {
  expect(at(aFinding())).toBe('Must be fixed. This is not a code. Write the code.')
})

test('what is personal is said to be so, and never what it is', () => {
  expect(at(aFinding({ code: 'P102' }))).toMatch(/^Must be fixed, personal\./)
})

test('where nothing is wrong nothing is said', () => {
  expect(at()).toBe('')
  expect(spokenHere({ row: undefined, place: 0, findingsAt: () => [aFinding()] })).toBe('')
})
