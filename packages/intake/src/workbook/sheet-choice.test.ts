import { expect, test } from 'vitest'
import { writeWorkbook, type WrittenSheet } from '../fixtures/write-workbook.ts'
import { columns } from '../layout/columns.ts'
import { isRefusal, openWorkbook } from './open-workbook.ts'
import { sheetChoice } from './sheet-choice.ts'

async function chosen(sheets: readonly WrittenSheet[], asked?: string) {
  const workbook = await openWorkbook(writeWorkbook(sheets))
  if (isRefusal(workbook)) throw new Error(workbook.message)
  const choice = sheetChoice(workbook, asked)
  return choice.kind === 'chosen' ? [choice.sheet.name, choice.because] : choice
}
const table = [columns, ['2016-VT-BX-K012', 'FY2017Q4', 'TX', 'new_clients', '', '', 34]].map((cells) => [
  ...cells,
])
const help = [['How to fill in this workbook'], ...columns.map((column) => [column, 'what goes here'])]

test('the only sheet with text is the table, whatever is in it', async () => {
  expect(
    await chosen([
      { name: 'Sheet1', rows: help },
      { name: 'Sheet2', rows: [] },
    ]),
  ).toEqual(['Sheet1', 'only'])
})

test('beside instructions, the table is the sheet with the column names, also below a title', async () => {
  const titled = [['Lone Star Legal Aid'], undefined, ...table]
  expect(
    await chosen([
      { name: 'Instructions', rows: help },
      { name: 'Data', rows: titled },
    ]),
  ).toEqual(['Data', 'headings'])
})

test('of two sheets with column names, or of none, the person chooses', async () => {
  const sheets = ['Q3', 'Q4', 'Help'].map((name) => ({ name, rows: name === 'Help' ? help : table }))
  expect(await chosen(sheets)).toEqual({ kind: 'choose', sheets: ['Q3', 'Q4', 'Help'] })
  expect(await chosen(sheets.map((sheet) => ({ ...sheet, rows: help })))).toMatchObject({ kind: 'choose' })
})

test('column names far below a beginning of other rows are not looked for', async () => {
  const rows = [...Array.from({ length: 20 }, () => ['note']), ...table]
  expect(
    await chosen([
      { name: 'a', rows },
      { name: 'b', rows: help },
    ]),
  ).toMatchObject({ kind: 'choose' })
})

test('a hidden sheet is not chosen over one that can be seen, but it can be asked for', async () => {
  const sheets: WrittenSheet[] = [
    { name: 'Old', state: 'hidden', rows: table },
    { name: 'Summary', rows: help },
  ]
  expect(await chosen(sheets)).toEqual(['Summary', 'only'])
  expect(await chosen(sheets, 'Old')).toEqual(['Old', 'asked'])
  expect(await chosen(sheets.slice(0, 1))).toEqual(['Old', 'only'])
})

test('a sheet is found by its name whatever its capitals; one that is not there is refused', async () => {
  const sheets = ['__proto__', 'Data'].map((name) => ({ name, rows: table }))
  expect(await chosen(sheets, '__proto__')).toEqual(['__proto__', 'asked'])
  expect(await chosen(sheets, ' data ')).toEqual(['Data', 'asked'])
  expect(await chosen(sheets, 'constructor')).toMatchObject({ kind: 'no-such-sheet' })
})

test('a workbook without any text is empty', async () => {
  expect(await chosen([{ name: 'Sheet1', rows: [] }])).toEqual({ kind: 'empty' })
})
