import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  relationships,
  writeWorkbook,
  type WrittenCell,
  type WrittenSheet,
} from '../fixtures/write-workbook.ts'
import { isRefusal, openWorkbook } from './open-workbook.ts'
import type { Workbook } from './workbook.ts'

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await openWorkbook(bytes)
  if (isRefusal(workbook)) throw new Error(workbook.message)
  return workbook
}
const rowsIn = async (rows: WrittenSheet['rows'], options = {}) => [
  ...(await opened(writeWorkbook([{ name: 'Counts', rows }], options))).rowsOf('Counts'),
]
const textOf = async (cell: WrittenCell, options = {}) => (await rowsIn([[cell]], options))[0]?.cells[0]

test.each(['shared', 'inline'] as const)(
  'any table of texts and numbers that is written as a workbook reads back equal: %s strings',
  async (strings) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '__proto__',
        '_x000D_',
        '_x005F_',
        'a\r\nb',
        '\t',
        ' x ',
        '漢😀',
        '&amp;<b>',
        ']]>',
        'constructor',
      ),
    )
    const count = fc.oneof(
      fc.maxSafeInteger(),
      fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 1000),
    )
    const table = fc.array(fc.array(fc.oneof(text, count, fc.constant(null)), { maxLength: 12 }), {
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const expected = rows
          .map((cells, index) => ({
            row: index + 1,
            cells: trimmed(cells.map((cell) => String(cell ?? ''))),
          }))
          .filter(({ cells }) => cells.length > 0)
        expect(await rowsIn(rows, { strings })).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  },
)

const trimmed = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)

describe('a cell is read as the person sees its value', () => {
  test.each<[WrittenCell, string]>([
    [34, '34'],
    [2 ** 53, '9007199254740992'],
    [-5, '-5'],
    [0.1 + 0.2, '0.3'],
    [2.9999999999999996, '3'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ error: '#REF!' }, '#REF!'],
    [{ runs: ['not ', 'known'] }, 'not known'],
    [{ number: 0.5, format: '0%' }, '50%'],
    [{ number: 0.07, format: '0.0%;[Red]-0.0%' }, '7%'],
    [{ number: 43_008, format: 'm/d/yyyy' }, '2017-09-30'],
    [{ number: 43_008.604166666664, format: 'yyyy\\-mm\\-dd hh:mm' }, '2017-09-30T14:30:00'],
    [{ number: 0.604166666666667, format: 'h:mm AM/PM' }, '14:30:00'],
    [{ number: 1.10416666666667, format: '[h]:mm' }, '26:30:00'],
    [{ number: -1, format: 'm/d/yyyy' }, '-1'],
    [{ number: 1234, format: '#,##0 "days"' }, '1234'],
    [{ number: 7, format: '[$-409]0000' }, '7'],
  ])('%j is %s', async (cell, text) => expect(await textOf(cell)).toBe(text))

  test('days count from 1904 if the workbook says so', async () =>
    expect(await textOf({ number: 41_546, format: 'd.m.yy' }, { isFrom1904: true })).toBe('2017-09-30'))
})

test('the number of a row is the one that Excel shows, also below empty rows', async () => {
  expect(await rowsIn([undefined, ['a'], undefined, [], [null, ''], [null, 5]])).toEqual([
    { row: 2, cells: ['a'] },
    { row: 6, cells: ['', '5'] },
  ])
})

test('of a formula the saved result is read; one without is empty and told', async () => {
  expect(
    await rowsIn([
      [1, { formula: 'A1+1', value: 2 }, { formula: 'A1&"x"', value: '1x' }, { formula: 'A1*2' }],
    ]),
  ).toEqual([{ row: 1, cells: ['1', '2', '1x', ''], formulas: [1, 2, 3], uncalculated: [3] }])
})

test('cells that are dates for Excel are written as ISO 8601 has it', async () => {
  expect(await rowsIn([['FY2017Q4', { number: 43_008, format: 'mmm-yy' }]])).toEqual([
    { row: 1, cells: ['FY2017Q4', '2017-09-30'] },
  ])
})

test('of merged cells only the first has text', async () => {
  const sheet = {
    name: 'Counts',
    rows: [
      ['Quarterly report', null, null],
      ['metric', 'value'],
    ],
    tail: '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
  }
  expect([...(await opened(writeWorkbook([sheet]))).rowsOf('Counts')].map(({ cells }) => cells)).toEqual([
    ['Quarterly report'],
    ['metric', 'value'],
  ])
})

test('sheets are listed with their rows, hidden ones last; empty and very hidden ones are left out', async () => {
  const rows = [['text'], undefined, ['more']]
  const { sheets } = await opened(
    writeWorkbook([
      { name: 'Lists', state: 'hidden', rows },
      { name: 'Notes', rows: [[null, '']] },
      { name: '__proto__', rows },
      { name: 'Secret', state: 'veryHidden', rows },
      { name: 'Q4 & more', rows },
    ]),
  )
  expect(sheets).toEqual([
    { name: '__proto__', rows: 2, isHidden: false },
    { name: 'Q4 & more', rows: 2, isHidden: false },
    { name: 'Lists', rows: 2, isHidden: true },
  ])
})

test('rows can be had as often as needed, and of a sheet that is not there are none', async () => {
  const workbook = await opened(writeWorkbook([{ name: '__proto__', rows: [['a'], ['b']] }]))
  for (const _ of [1, 2]) expect([...workbook.rowsOf('__proto__')]).toHaveLength(2)
  expect([...workbook.rowsOf('constructor')]).toEqual([])
})

test.each(['1e308', 'NaN', 'INF', '0x10', '1,5', 'TRUE'])(
  'a number that is none (%s) is told as it is written, so that a rule can say so',
  async (value) => {
    const sheet = `<worksheet><sheetData><row><c><v>${value}</v></c></row></sheetData></worksheet>`
    const parts = { 'xl/worksheets/sheet1.xml': sheet }
    const workbook = await opened(writeWorkbook([{ name: 'Counts', rows: [] }], { parts }))
    expect([...workbook.rowsOf('Counts')]).toEqual([{ row: 1, cells: [value] }])
  },
)

test('other writings of the same are read: prefixes, other editions, absolute paths, phonetic guides, UTF-16', async () => {
  const sheet =
    '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="3">' +
    '<x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c r="D3" t="d"><x:v>2017-09-30T00:00:00</x:v></x:c>' +
    '</x:row></x:sheetData></x:worksheet>'
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${sheet}`, 'utf16le'))
  const workbook = await opened(
    writeWorkbook([], {
      parts: {
        'xl/workbook.xml':
          '<x:workbook><x:sheets><x:sheet name="Counts" sheetId="1" ns1:id="rId1"/></x:sheets></x:workbook>',
        'xl/_rels/workbook.xml.rels': relationships([
          ['worksheet', '/xl/Sheets/data.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
        'xl/sheets/Data.xml': utf16,
        'xl/sharedStrings.xml':
          '<sst><si><r><t>東</t></r><r><t><![CDATA[京]]></t></r><rPh sb="0" eb="1"><t>トウ</t></rPh></si></sst>',
      },
    }),
  )
  expect([...workbook.rowsOf('Counts')]).toEqual([{ row: 3, cells: ['', '東京', '', '2017-09-30'] }])
})
