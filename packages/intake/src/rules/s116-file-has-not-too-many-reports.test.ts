import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'

const many = (count: number) =>
  [heading, ...Array.from({ length: count }, (_, n) => row({ award_number: `2016-VT-BX-K${100 + n}` }))].join(
    '\n',
  )

test('a file with another award in every row is read no further than the limit', async () => {
  const { findings, rows } = await checkText(many(40), { limits: { reports: 20 } })
  expect(findings.filter(({ code }) => code === 'S116')).toMatchObject([{ row: 23, severity: 'error' }])
  expect(rows).toBe(21)
})

test('just as many reports are fine', async () => {
  const { findings } = await checkText(many(20), { limits: { reports: 20 } })
  expect(findings.filter(({ code }) => code === 'S116')).toEqual([])
})
