import { expect, test } from 'vitest'
import { refusedWorkbook } from '../fixtures/refused-workbook.ts'
import { writeWorkbook } from '../fixtures/write-workbook.ts'

test('a workbook with a password to open it is told apart from an old one', async () => {
  const locked = new Uint8Array(1_024)
  locked.set([0xd0, 0xcf, 0x11, 0xe0])
  expect(await refusedWorkbook(locked)).toMatchObject({ rule: { code: 'S136' } })
  locked.set(new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')), 640)
  expect(await refusedWorkbook(locked)).toMatchObject({ rule: { code: 'S135' } })
})

test('a password that only keeps a sheet from being changed does not matter', async () => {
  const tail = '<sheetProtection password="CC1A" sheet="1" objects="1"/>'
  expect(await refusedWorkbook(writeWorkbook([{ name: 'Counts', rows: [['value']], tail }]))).toBeUndefined()
})
