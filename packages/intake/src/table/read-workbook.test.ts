import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyTable, writeTable } from '../fixtures/arbitrary-table.ts'
import { checkBytes, heading, row } from '../fixtures/check-text.ts'
import { writeWorkbook, type WrittenCell } from '../fixtures/write-workbook.ts'

const cellsOf = (line: string): WrittenCell[] =>
  line.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))
const table = [heading, row(), row({ state: 'OK' })].map(cellsOf)
const check = (sheets: Parameters<typeof writeWorkbook>[0], options = {}) =>
  checkBytes([writeWorkbook(sheets)], options)

describe('a workbook', () => {
  test('says what the same table says as text', async () => {
    const plain = anyTable.map((counts) => counts.map((count) => ({ ...count, note: '' })))
    await fc.assert(
      fc.asyncProperty(plain, async (counts) => {
        const lines = writeTable(counts, { delimiter: ',', lineBreak: '\n' }).trimEnd().split('\n')
        const { values, encoding, sheet } = await check([{ name: 'Counts', rows: lines.map(cellsOf) }])
        expect({ encoding, sheet }).toEqual({ encoding: 'XLSX', sheet: 'Counts' })
        expect([...values.each()]).toEqual(counts.map((count, at) => ({ ...count, row: at + 2 })))
      }),
      { numRuns: 40 },
    )
  })

  test('keeps the row numbers that Excel shows, also below rows without text', async () => {
    const { values, headingRow } = await check([{ name: 'Counts', rows: [['A title'], undefined, ...table] }])
    expect(headingRow).toBe(3)
    expect([...values.each()].map((each) => each.row)).toEqual([4, 5])
  })

  test('with a sheet of instructions is read where its column names are, and that is shown', async () => {
    const { sheet, sheets, repairs, values } = await check([
      { name: 'Read me', rows: [['Fill in the next sheet.']] },
      { name: 'Counts', rows: table },
    ])
    expect({ sheet, sheets }).toEqual({ sheet: 'Counts', sheets: ['Read me', 'Counts'] })
    expect(repairs).toMatchObject([{ code: 'R131', to: 'Counts' }])
    expect(values.size).toBe(2)
  })

  test('with several tables is read once somebody has chosen', async () => {
    const sheets = [
      { name: 'Q3', rows: table },
      { name: 'Q4', rows: [...table, cellsOf(row({ state: 'NM' }))] },
    ]
    const open = await check(sheets)
    expect(open.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['S133 error'])
    expect({ sheets: open.sheets, sheet: open.sheet, readable: open.readable }).toEqual({
      sheets: ['Q3', 'Q4'],
      sheet: null,
      readable: false,
    })
    expect((await check(sheets, { sheet: 'Q4' })).values.size).toBe(3)
    expect((await check(sheets, { sheet: 'Q5' })).findings.map(({ code }) => code)).toEqual(['S134'])
  })

  test('shows the result of each formula that it reads, and reads none if that is refused', async () => {
    const [names = [], first = []] = table
    const sheets = [{ name: 'Counts', rows: [names, first.with(6, { formula: 'SUM(A1:A9)', value: 34 })] }]
    const { repairs, values } = await check(sheets)
    expect(repairs).toMatchObject([{ code: 'R132', cell: 'G2', to: '34' }])
    expect([...values.each()][0]?.answer).toEqual({ kind: 'value', value: 34 })
    const refused = await check(sheets, { refused: ['R132'] })
    expect(refused.values.size).toBe(0)
    expect(refused.counts.error).toBeGreaterThan(0)
  })

  test('may not say who a person is in a sheet that is not read either', async () => {
    const { findings } = await check([
      { name: 'Counts', rows: table },
      { name: 'Old list', state: 'hidden', rows: [['Client name'], ['ana@example.org']] },
    ])
    expect(
      findings
        .filter(({ code }) => code.startsWith('P'))
        .map(({ code, row: at, value }) => [code, at, value]),
    ).toEqual([
      ['P106', 1, null],
      ['P101', 2, null],
    ])
  })
})

test.each([
  ['S131', [0x50, 0x4b, 3, 4, ...Buffer.from('junk[Content_Types].xml')]],
  ['S136', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
])('a file that is no workbook that can be read is one finding, %s', async (code, bytes) => {
  const { findings, readable } = await checkBytes([Uint8Array.from(bytes)])
  expect(findings.map((finding) => finding.code)).toEqual([code])
  expect(readable).toBe(false)
})
