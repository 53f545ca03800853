import { expect, test } from 'vitest'
import { checkText } from '../fixtures/check-text.ts'
import { columns, requiredColumns } from '../layout/columns.ts'

test.each(requiredColumns)('without %s nothing is read, and that is said once', async (missing) => {
  const names = columns.filter((column) => column !== missing)
  const { findings, values, rows } = await checkText(`${names.join(',')}\n${'x,'.repeat(6)}x\n`)
  expect(findings.map(({ code, column, row }) => ({ code, column, row }))).toEqual([
    { code: 'S105', column: missing, row: 1 },
  ])
  expect({ size: values.size, rows }).toEqual({ size: 0, rows: 1 })
})

test('the note may be left out', async () => {
  const names = columns.filter((column) => column !== 'note')
  const { findings, values } = await checkText(
    `${names.join(',')}\n2016-VT-BX-K012,FY2017Q4,TX,new_clients,,,34\n`,
  )
  expect(findings.filter(({ code }) => code === 'S105')).toEqual([])
  expect(values.size).toBe(1)
})

test('a file with none of the columns is one finding, not seven, and not readable', async () => {
  const { findings, readable } = await checkText('2016-VT-BX-K012,FY2017Q4,TX,new_clients,,,34\n1,2\n')
  expect(readable).toBe(false)
  expect(findings.filter(({ code }) => code === 'S105')).toHaveLength(1)
  expect(findings[0]?.fix).toContain('award_number, fiscal_quarter')
})
