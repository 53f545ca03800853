import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const told = (category: string) => findingsOf('V204', [row({ breakdown: 'age_group', category })])

test('a category of another breakdown, or of none, is told', async () => {
  expect(await told('female')).toMatchObject([{ row: 2, column: 'category', value: 'female' }])
  expect(await told('13_17')).toEqual([])
})

test('what was probably meant is offered', async () => {
  expect(await told('60 and older')).toEqual([])
  expect((await told('60_and_oldr'))[0]?.fix).toBe('If you mean “60 and older”, write 60_and_older.')
})
