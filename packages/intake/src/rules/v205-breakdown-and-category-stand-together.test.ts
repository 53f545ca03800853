import { expect, test } from 'vitest'
import { checkText, findingsOf, heading, row } from '../fixtures/check-text.ts'

const half = [row({ breakdown: 'gender' }), row({ category: 'male' })]

test('one without the other is told at the one that is missing', async () => {
  expect(await findingsOf('V205', half)).toMatchObject(
    [
      { row: 3, column: 'breakdown' },
      { row: 2, column: 'category' },
    ].toSorted((one, other) => one.row - other.row),
  )
})

test('such a row is never read as a total', async () => {
  const { values } = await checkText([heading, ...half].join('\n'))
  expect(values.size).toBe(0)
})
