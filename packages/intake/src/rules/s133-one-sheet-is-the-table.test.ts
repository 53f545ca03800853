import { expect, test } from 'vitest'
import { writeWorkbook } from '../fixtures/write-workbook.ts'
import { columns } from '../layout/columns.ts'
import { isRefusal, openWorkbook } from '../workbook/open-workbook.ts'
import { sheetChoice } from '../workbook/sheet-choice.ts'

test('of two tables nobody but the person can choose', async () => {
  const rows = [columns.map((column) => column)]
  const workbook = await openWorkbook(writeWorkbook(['Texas', 'Ohio'].map((name) => ({ name, rows }))))
  expect(!isRefusal(workbook) && sheetChoice(workbook)).toEqual({ kind: 'choose', sheets: ['Texas', 'Ohio'] })
})
