import { describe, expect, test } from 'vitest'
import { checkText, count, heading, row } from '../fixtures/check-text.ts'

const check = (lines: readonly string[], options = {}) => checkText(lines.join('\n'), options)
const repairsOf = async (lines: readonly string[]) =>
  (await check(lines)).repairs.map(({ code, row: at }) => `${code} ${at}`)

describe('what spreadsheets put around a table is left out, and shown', () => {
  test('title rows above the column names', async () => {
    const lines = [
      'Lone Star, counts of the quarter',
      '',
      ',,Prepared for review',
      heading,
      row(),
      count('open_clients', 5),
    ]
    expect(await repairsOf(lines)).toEqual(['R112 1', 'R112 3'])
    const { values, headingRow, rows } = await check(lines)
    expect({ headingRow, rows, places: [...values.each()].map((each) => each.row) }).toEqual({
      headingRow: 4,
      rows: 2,
      places: [5, 6],
    })
  })

  test('rows of totals', async () => {
    const lines = [heading, row(), 'Total,,,,,,34,', ',,,Grand total:,,,34,', count('open_clients', 5)]
    expect(await repairsOf(lines)).toEqual(['R114 3', 'R114 4'])
    expect((await check(lines)).values.size).toBe(2)
  })

  test('column names that stand again', async () => {
    expect(await repairsOf([heading, row(), heading, count('open_clients', 5)])).toEqual(['R115 3'])
  })

  test('blank rows between rows, told once for each gap, and not at the end', async () => {
    expect(await repairsOf([heading, row(), '', ',,,', count('open_clients', 5), '', ',,,,'])).toEqual([
      'R117 3',
    ])
  })

  test('empty cells beyond the last column, and a note that is not there', async () => {
    expect(await repairsOf([heading, `${row()},,`, row({ state: 'OK' }).slice(0, -1)])).toEqual([
      'R116 2',
      'R116 3',
    ])
  })

  test('columns without a name', async () => {
    expect(await repairsOf([`${heading},,`, `${row()},,`])).toEqual(['R118 1'])
  })
})

describe('who does not want that', () => {
  test('is told what is then wrong instead', async () => {
    const codesWithout = async (code: string, lines: readonly string[]) =>
      (await check(lines, { refused: [code] })).findings.map((finding) => finding.code)
    expect(await codesWithout('R112', ['A title', heading, row()])).toContain('S105')
    expect(await codesWithout('R114', [heading, row(), 'Total,,,,,,34,'])).toContain('V104')
    expect(await codesWithout('R115', [heading, row(), heading])).toContain('V104')
    expect(await codesWithout('R116', [heading, `${row()},,`])).toEqual(['S108'])
  })
})

test('what is left out may not say who a person is either', async () => {
  const { findings } = await check(['Questions: ana@example.org', heading, row()])
  expect(findings.slice(0, 1).map(({ code, row: at, cell, value }) => ({ code, at, cell, value }))).toEqual([
    { code: 'P101', at: 1, cell: 'A1', value: null },
  ])
})

test('a line of Excel names the delimiter and is no row of the table, but keeps its number', async () => {
  const { delimiter, repairs, values } = await check([
    'sep=;',
    heading.replaceAll(',', ';'),
    row().replaceAll(',', ';'),
  ])
  expect(delimiter).toBe(';')
  expect(repairs).toMatchObject([{ code: 'R111', row: 1 }])
  expect([...values.each()].map((each) => each.row)).toEqual([3])
})
