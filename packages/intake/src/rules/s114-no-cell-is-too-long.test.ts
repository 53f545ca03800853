import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'

const noted = (length: number) => [heading, row({ note: 'x'.repeat(length) })].join('\n')

test('a cell beyond the limit is told with its place, and its row is not read', async () => {
  const { findings, values } = await checkText(noted(32 * 1024 + 1))
  expect(findings.filter(({ code }) => code === 'S114')).toMatchObject([
    { row: 2, column: 'note', cell: 'H2', value: null },
  ])
  expect(values.size).toBe(0)
})

test('just as long a cell is fine', async () => {
  const { findings, values } = await checkText(noted(32 * 1024))
  expect(findings.filter(({ code }) => code === 'S114')).toEqual([])
  expect(values.size).toBe(1)
})

test('it is bytes that count, as in the database', async () => {
  const { findings } = await checkText([heading, row({ note: '漢'.repeat(11_000) })].join('\n'))
  expect(findings.map(({ code }) => code)).toContain('S114')
})
