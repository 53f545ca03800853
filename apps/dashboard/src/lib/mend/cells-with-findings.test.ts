import { expect, test } from 'vitest'
import { cellsWithFindings } from './cells-with-findings.ts'
import { aFinding } from './fixtures/a-finding.ts'

const headings = ['Award Number', 'state', 'Count', 'state']

test('a finding is at its row and at the place of its heading', () => {
  const finding = aFinding({ row: 7, column: 'Count' })
  const { rows } = cellsWithFindings([finding], headings)
  expect(rows.get(7)?.cells.get(2)).toEqual([finding])
})

test('a heading is found whatever its case and punctuation', () => {
  const { rows } = cellsWithFindings([aFinding({ row: 7, column: 'award_number' })], headings)
  expect([...(rows.get(7)?.cells.keys() ?? [])]).toEqual([0])
})

test('the cell counts more than the name of the column: two columns may have one name', () => {
  const { rows } = cellsWithFindings([aFinding({ row: 7, column: 'state', cell: 'D7' })], headings)
  expect([...(rows.get(7)?.cells.keys() ?? [])]).toEqual([3])
})

test('a finding without a column that the file has is about its row', () => {
  const findings = [
    aFinding({ row: 7, column: null }),
    aFinding({ row: 7, column: 'no such column' }),
    aFinding({ row: 7, column: null, cell: 'ZZ7' }),
  ]
  const { rows } = cellsWithFindings(findings, headings)
  expect(rows.get(7)?.whole).toEqual(findings)
})

test('a finding without a row is about its column, or about the file', () => {
  const column = aFinding({ row: null, column: 'state' })
  const file = aFinding({ row: null, column: null })
  const { rows, columns, file: whole } = cellsWithFindings([column, file], headings)
  expect(rows.size).toBe(0)
  expect(columns.get(1)).toEqual([column])
  expect(whole).toEqual([file])
})

test('no finding is lost', () => {
  const findings = [2, 2, 3, null, null].flatMap((row) =>
    ['state', 'Count', 'other', null].map((column) => aFinding({ row, column })),
  )
  const { rows, columns, file } = cellsWithFindings(findings, headings)
  const inRows = [...rows.values()].flatMap(({ whole, cells }) => [...whole, ...[...cells.values()].flat()])
  expect(inRows.length + [...columns.values()].flat().length + file.length).toBe(findings.length)
})
