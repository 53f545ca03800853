import { expect, test } from 'vitest'
import { checkText, findingsOf, heading, row } from '../fixtures/check-text.ts'

test('a comma that splits a cell is told in its row, not read as another value', async () => {
  const [finding] = await findingsOf('S108', [row({ value: '1,234', note: 'x' })])
  expect(finding).toMatchObject({ row: 2, severity: 'error' })
  expect(finding?.message).toContain('1 cell beyond the last column')
})

test('a row that ends before its value is told', async () => {
  const [finding] = await findingsOf('S108', ['2016-VT-BX-K012,FY2017Q4,TX,new_clients'])
  expect(finding?.message).toContain('breakdown, category, value')
})

test('blank cells beyond the last column, and a missing last note, are fine', async () => {
  const { findings, values } = await checkText(
    [heading, `${row()},,, `, '2016-VT-BX-K012,FY2017Q4,OK,new_clients,,,34'].join('\n'),
  )
  expect(findings.filter(({ code }) => code === 'S108')).toEqual([])
  expect(values.size).toBe(2)
})
