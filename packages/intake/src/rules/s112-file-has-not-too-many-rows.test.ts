import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'

const rows = (count: number) => [heading, ...Array.from({ length: count }, () => row())].join('\n')

test('the first row beyond the limit is named, and the reading ends there', async () => {
  const { findings, values } = await checkText(rows(30), { limits: { rows: 20 } })
  expect(findings.filter(({ code }) => code === 'S112')).toMatchObject([{ row: 22, severity: 'error' }])
  expect(values.size).toBe(20)
})

test('just as many rows are fine', async () => {
  const { findings } = await checkText(rows(20), { limits: { rows: 20 } })
  expect(findings.filter(({ code }) => code === 'S112')).toEqual([])
})
