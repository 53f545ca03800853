import { expect, it } from 'vitest'
import { derivedName } from './derived-name.ts'

it.each([
  ['counts.csv', 'counts-corrected.csv'],
  ['counts.2017.xlsx', 'counts.2017-corrected.csv'],
  ['counts', 'counts-corrected.csv'],
  ['.csv', 'file-corrected.csv'],
  ['counts-annotated.csv', 'counts-corrected.csv'],
])('what is made from %s is called %s', (name, derived) => {
  expect(derivedName(name, 'corrected')).toBe(derived)
})
