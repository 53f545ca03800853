import { expect, it } from 'vitest'
import { changeSentence } from './change-sentence.ts'

const change = { key: 'new_clients', label: 'New clients', state: 'TX', from: null, to: null }
const comparison = (stored: number, changes: number, all = 140) => ({
  place: { awardNumber: 'A', quarter: 'FY2017Q4' },
  revision: 1,
  answers: 140,
  stored,
  all,
  changes: Array.from({ length: changes }, () => change),
})

it.each([
  [comparison(140, 12), 'It changes 12 of 140 values; here they are.'],
  [comparison(140, 1), 'It changes 1 of 140 values; here it is.'],
  [comparison(140, 0), 'It says the same as what is stored: nothing would change.'],
  [comparison(0, 140), 'Nothing is stored for it yet: the file brings 140 values.'],
])('says exactly what an upload does', (given, sentence) => {
  expect(changeSentence(given)).toBe(sentence)
})
