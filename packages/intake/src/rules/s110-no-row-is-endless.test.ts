import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'
import { longestRow } from '../table/text-rows.ts'

test('a quotation mark that would swallow a long file ends the reading there, and what stands before is kept', async () => {
  const rest = `${row()}\n`.repeat(Math.ceil((2 * longestRow) / 40))
  const { findings, values } = await checkText(`${heading}\n${row()}\n${row({ note: '"' })}\n${rest}`)
  expect(findings.filter(({ code }) => code.startsWith('S'))).toMatchObject([
    { code: 'S110', row: 3, severity: 'error' },
  ])
  expect(values.size).toBe(1)
})

test('a heading of a million columns is no table', async () => {
  const { findings, readable } = await checkText(`${heading},${'x,'.repeat(longestRow)}\n${row()}\n`)
  expect(findings.map(({ code, row }) => ({ code, row }))).toEqual([{ code: 'S110', row: 1 }])
  expect(readable).toBe(false)
})
