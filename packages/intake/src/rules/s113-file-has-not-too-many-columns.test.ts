import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'

const wider = (more: number) => `${heading}${',x'.repeat(more)}\n${row()}${','.repeat(more)}\n`

test('too many columns are one finding, and nothing is read', async () => {
  const { findings, values } = await checkText(wider(193))
  expect(findings.map(({ code, row: at }) => `${code} ${at}`)).toEqual(['S113 1'])
  expect(findings[0]?.message).toContain('201 columns')
  expect(values.size).toBe(0)
})

test('200 columns are fine, and so are empty ones after them, as Excel leaves them', async () => {
  const { findings, values } = await checkText(
    `${heading}${',x'.repeat(192)}${','.repeat(500)}\n${row()}${','.repeat(692)}\n`,
  )
  expect(findings.filter(({ code }) => code === 'S113')).toEqual([])
  expect(values.size).toBe(1)
})
