import { expect, test } from 'vitest'
import { refusedWorkbook } from '../fixtures/refused-workbook.ts'
import { writeWorkbook, zipParts } from '../fixtures/write-workbook.ts'

test.each([
  ['.xlsb', { '[Content_Types].xml': '', 'xl/workbook.bin': '' }],
  ['.ods', { mimetype: '', 'content.xml': '', 'META-INF/manifest.xml': '' }],
  ['Numbers', { 'Index/Document.iwa': '' }],
])('a workbook of another kind is named: %s', async (name, parts) => {
  const refused = await refusedWorkbook(zipParts(parts))
  expect(refused).toMatchObject({ rule: { code: 'S136' } })
  expect(refused?.message).toContain(name)
})

test('a workbook with macros is one that is read', async () => {
  const parts = { 'xl/vbaProject.bin': 'macros' }
  expect(
    await refusedWorkbook(writeWorkbook([{ name: 'Counts', rows: [['value']] }], { parts })),
  ).toBeUndefined()
})
