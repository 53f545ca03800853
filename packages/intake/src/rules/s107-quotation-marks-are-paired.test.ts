import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'

test('a quotation mark that is never closed is told in its row', async () => {
  const { findings, rows } = await checkText(
    [heading, row(), row({ note: 'a 5" pipe' }), row({ note: '"open' }), row()].join('\n'),
  )
  expect(findings.filter(({ code }) => code === 'S107')).toMatchObject([{ row: 4, severity: 'error' }])
  expect(rows).toBe(3)
})

test('text after a closing quotation mark is told in its row, and other rows are read', async () => {
  const { findings, values } = await checkText(
    [heading, row({ note: '"a" b' }), row({ state: 'OK' })].join('\n'),
  )
  expect(findings.filter(({ code }) => code === 'S107')).toMatchObject([{ row: 2 }])
  expect([...values.each()].map(({ row }) => row)).toEqual([])
})
