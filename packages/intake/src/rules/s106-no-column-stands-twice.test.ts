import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'

test('a column that stands twice is a finding with both places, and nothing is read', async () => {
  const { findings, values } = await checkText(`${heading},Value\n${row()},35\n`)
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({ code: 'S106', column: 'Value', cell: 'I1', row: 1 })
  expect(findings[0]?.message).toContain('in G and I')
  expect(values.size).toBe(0)
})
