import { expect, test } from 'vitest'
import { refusedWorkbook } from '../fixtures/refused-workbook.ts'
import { writeWorkbook } from '../fixtures/write-workbook.ts'

const padded = (megabytes: number) =>
  writeWorkbook([{ name: 'Counts', rows: [['value']] }], {
    parts: {
      'xl/sharedStrings.xml': `<sst><si><t>value</t></si>${' '.repeat(megabytes * 1024 * 1024)}</sst>`,
    },
  })

test('a part of little text that packs well is read; one of much that packs better than any table is not', async () => {
  expect(await refusedWorkbook(padded(0.1))).toBeUndefined()
  expect(await refusedWorkbook(padded(5))).toMatchObject({ rule: { code: 'S132' } })
})
