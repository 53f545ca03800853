import { expect, test } from 'vitest'
import { checkText, findingsOf, heading, row } from '../fixtures/check-text.ts'

test('a total that names a breakdown, or a category, is not guessed', async () => {
  expect(await findingsOf('V211', [row({ breakdown: 'gender', category: 'Total' })])).toMatchObject([
    { row: 2, column: 'category', value: 'Total', severity: 'error' },
  ])
  expect(await findingsOf('V211', [row({ breakdown: 'All', category: 'male' })])).toMatchObject([
    { row: 2, column: 'breakdown', value: 'All' },
  ])
})

test('the word total in place of both is the total', async () => {
  for (const cells of [
    { breakdown: 'Total' },
    { category: 'all' },
    { breakdown: 'Total', category: 'Total' },
  ]) {
    const { values, repairs, findings } = await checkText([heading, row(cells)].join('\n'))
    expect(values.size).toBe(1)
    expect(repairs.every(({ code }) => code === 'R203')).toBe(true)
    expect(findings.filter(({ code }) => code.startsWith('V20') && code !== 'V209')).toEqual([])
  }
})
