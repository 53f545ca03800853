import { describe, expect, test } from 'vitest'
import { isWorkbook, recognizeContent } from './recognize-content.ts'

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])))
const nameOf = (...parts: readonly (string | number)[]) => recognizeContent(bytes(...parts))?.name

describe('what is not text is recognized by its content', () => {
  test.each([
    [
      'an OpenDocument file (.ods, .odt)',
      ['PK', 3, 4, 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
    ],
    ['a ZIP archive', ['PK', 3, 4, 'report.csv']],
    ['a PDF document', ['%PDF-1.7']],
    ['a picture (PNG)', [0x89, 'PNG']],
    ['a picture (JPEG)', [0xff, 0xd8, 0xff, 0xe0]],
    ['a picture (GIF)', ['GIF89a']],
    ['a compressed file (gzip)', [0x1f, 0x8b, 8]],
    ['a text document (RTF)', ['{\\rtf1']],
    ['not text, but binary data', ['abc', 0, 1, 2, 3, 0, 0, 'xyz']],
    ['a web page (HTML)', ['  <!DOCTYPE html><html>']],
    ['a web page (HTML)', [0xef, 0xbb, 0xbf, '<table><tr>']],
  ])('%s', (name, parts) => expect(nameOf(...parts)).toBe(name))
})

test('a table in text is none of these, with or without a byte-order mark', () => {
  expect(nameOf('award_number,fiscal_quarter')).toBeUndefined()
  expect(nameOf(0xef, 0xbb, 0xbf, 'award_number,fiscal_quarter')).toBeUndefined()
  expect(nameOf('PK,is,not,a,zip')).toBeUndefined()
  expect(nameOf(0xff, 0xfe, 'a', 0)).toBeUndefined()
  expect(nameOf('a', 0, 'w', 0, 'a', 0, 'r', 0, 'd', 0)).toBeUndefined()
  expect(nameOf('award_number', 0, ',fiscal_quarter')).toBeUndefined()
})

test('each says what to do', () => {
  expect(recognizeContent(bytes('  <html>'))?.fix).toContain('CSV UTF-8')
  expect(recognizeContent(bytes('PK', 3, 4, 'a'))?.fix).toContain('Unpack it first')
})

test('an Excel workbook is none of these: it has a reader of its own', () => {
  const workbook = bytes('PK', 3, 4, 'junk[Content_Types].xml')
  expect(recognizeContent(workbook)).toBeUndefined()
  expect(isWorkbook(workbook)).toBe(true)
  expect(isWorkbook(bytes(0xd0, 0xcf, 0x11, 0xe0))).toBe(true)
  expect(isWorkbook(bytes('PK', 3, 4, 'report.csv'))).toBe(false)
})
