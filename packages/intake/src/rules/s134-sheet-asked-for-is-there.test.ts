import { expect, test } from 'vitest'
import { writeWorkbook } from '../fixtures/write-workbook.ts'
import { isRefusal, openWorkbook } from '../workbook/open-workbook.ts'
import { sheetChoice } from '../workbook/sheet-choice.ts'
import { sheetAskedForIsThere } from './s134-sheet-asked-for-is-there.ts'

test('a sheet that is not there, or has no text, is not replaced by another', async () => {
  const sheets = [
    { name: 'Counts', rows: [['value']] },
    { name: 'Empty', rows: [] },
  ]
  const workbook = await openWorkbook(writeWorkbook(sheets))
  for (const asked of ['Empty', 'Other'])
    expect(!isRefusal(workbook) && sheetChoice(workbook, asked)).toMatchObject({
      kind: 'no-such-sheet',
      fix: sheetAskedForIsThere.fix,
    })
})
