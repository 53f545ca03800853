import { expect, test } from 'vitest'
import { checkBytes } from '../fixtures/check-text.ts'

test('a file of another kind is not read, and its kind is named whatever the file is called', async () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 award_number,fiscal_quarter')
  const { readable, findings, rows } = await checkBytes([pdf], { fileName: 'report.csv' })
  expect({ readable, rows }).toEqual({ readable: false, rows: 0 })
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({ code: 'S102', row: null, severity: 'error' })
  expect(findings[0]?.message).toContain('a PDF document')
})
