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

test('the breakdown that has the category is offered, and a category in the wrong column is told', async () => {
  const fixes = (
    await findingsOf('V205', [row({ category: 'Male' }), row({ breakdown: 'Sex trafficking' })])
  ).map(({ fix }) => fix)
  expect(fixes).toContain('If you mean this category of gender, write gender as the breakdown.')
  expect(fixes).toContain(
    'If you mean this category of type of trafficking, write trafficking_type as the breakdown and sex as the category.',
  )
})
