import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

test('an unknown breakdown is told, and what was probably meant is offered', async () => {
  const [finding] = await findingsOf('V202', [row({ breakdown: 'age_groups', category: '13_17' })])
  expect(finding).toMatchObject({ row: 2, column: 'breakdown', value: 'age_groups' })
  expect(finding?.fix).toBe('If you mean “age group”, write age_group.')
})
