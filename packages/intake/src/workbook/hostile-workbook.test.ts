import { constants, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relationships, writeWorkbook, zipParts } from '../fixtures/write-workbook.ts'
import { isRefusal, openWorkbook } from './open-workbook.ts'
import type { WorkbookLimits } from './workbook-limits.ts'

const secret = 'maria.garcia@example.org'
const rows = [
  ['award_number', 'value', secret],
  ['2016-VT-BX-K012', 34, secret],
]
const whole = writeWorkbook([{ name: secret, rows }])

/** `opened`, or why not; and whatever happens, no text of the workbook. */
async function outcome(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<string> {
  const workbook = await openWorkbook(bytes, limits)
  if (!isRefusal(workbook)) {
    for (const { name } of workbook.sheets) for (const _ of workbook.rowsOf(name));
    return 'opened'
  }
  expect(workbook.message).toMatch(/^This \w+ .*\.$/)
  expect(workbook.fix).toMatch(/^[A-Z].*\.$/)
  expect(JSON.stringify(workbook)).not.toContain(secret)
  return workbook.kind
}
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const withPart = (path: string, part: string | Uint8Array | null) =>
  writeWorkbook([{ name: 'Counts', rows }], { parts: { [path]: part } })
const withSheet = (xml: string) => withPart('xl/worksheets/sheet1.xml', xml)
const withData = (xml: string) => withSheet(`<worksheet ${main}><sheetData>${xml}</sheetData></worksheet>`)

describe('what unpacks to too much is refused before memory is spent', () => {
  test('1 GB of zeros in 1 MB, whether the archive admits it or not', async () => {
    const bomb = zeros(1024)
    expect(bomb.packed.length).toBeLessThan(2 * 1024 * 1024)
    const before = process.memoryUsage().rss
    expect(await outcome(bombOf(bomb.packed, bomb.size))).toBe('too-large')
    expect(await outcome(bombOf(bomb.packed, 1_000_000))).toBe('damaged')
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024)
  })

  test('many parts that each are allowed, but not together', async () => {
    const sheet = `<worksheet ${main}><sheetData>${'<row><c><v>1</v></c></row>'.repeat(10_000)}</sheetData></worksheet>`
    const parts = Object.fromEntries([1, 2, 3].map((n) => [`xl/worksheets/sheet${n}.xml`, sheet]))
    const bytes = writeWorkbook(
      ['a', 'b', 'c'].map((name) => ({ name, rows })),
      { parts },
    )
    expect(await outcome(bytes)).toBe('opened')
    expect(await outcome(bytes, { unpackedBytes: 600_000 })).toBe('too-large')
  })

  test('one part that is read for each of many sheets', async () => {
    const targets = Array.from({ length: 3 }, (): [string, string] => ['worksheet', 'worksheets/sheet1.xml'])
    const sheet = `<worksheet ${main}><sheetData>${'<row><c><v>1</v></c></row>'.repeat(10_000)}</sheetData></worksheet>`
    const bytes = writeWorkbook(
      ['a', 'b', 'c'].map((name) => ({ name, rows: [[1]] })),
      {
        parts: { 'xl/worksheets/sheet1.xml': sheet, 'xl/_rels/workbook.xml.rels': relationships(targets) },
      },
    )
    expect(await outcome(bytes, { unpackedBytes: 600_000 })).toBe('too-large')
  })

  test('10,000 entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`xl/media/${n}.png`, '']))
    expect(await outcome(writeWorkbook([{ name: 'a', rows }], { parts: many }))).toBe('too-large')
  })

  test('archives inside of the archive stay closed', async () => {
    const parts = { 'xl/embeddings/inner.xlsx': bombOf(zeros(64).packed, 64 * 1024 * 1024) }
    expect(await outcome(writeWorkbook([{ name: 'a', rows }], { parts }))).toBe('opened')
  })
})

describe('a damaged workbook is told, whatever is wrong with it', () => {
  test('cut off at every 100th byte', async () => {
    const long = writeWorkbook([
      { name: 'a', rows: Array.from({ length: 400 }, (_, n) => [n * 7919, `${n}${secret}`]) },
    ])
    for (let length = 0; length < long.length; length += 100)
      expect(await outcome(long.subarray(0, length)), `${length} bytes`).toBe('damaged')
  })

  test('any bytes after PK', async () => {
    const bytes = fc.uint8Array({ maxLength: 4_000 })
    await fc.assert(
      fc.asyncProperty(bytes, async (rest) => {
        expect(await outcome(Uint8Array.of(0x50, 0x4b, 3, 4, ...rest))).toBe('damaged')
        // The same with a beginning and an end that look right.
        await outcome(Uint8Array.of(...whole.subarray(0, 40), ...rest, ...whole.subarray(-22)))
      }),
    )
  })

  test('any byte that was changed: it is refused, or makes no difference that anyone could see', async () => {
    const original = [...((await openOf(whole))?.rowsOf(secret) ?? [])]
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = whole.slice()
        bytes[at] = (bytes[at] ?? 0) ^ change
        await outcome(bytes)
        const rest = await openOf(bytes)
        for (const { name } of rest?.sheets ?? []) expect([...(rest?.rowsOf(name) ?? [])]).toEqual(original)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a missing list of sheets', withPart('xl/workbook.xml', null)],
    ['a missing sheet', withPart('xl/worksheets/sheet1.xml', null)],
    ['missing texts', withPart('xl/sharedStrings.xml', `<sst ${main}/>`)],
    ['no relationships', withPart('_rels/.rels', null)],
    ['XML that does not close', withSheet(`<worksheet ${main}><sheetData><row r="1">`)],
    ['XML that closes something else', withData('<row r="1"></c>')],
    ['no XML', withSheet('PK\u0003\u0004')],
    ['nothing', withSheet('')],
    ['not UTF-8', withPart('xl/worksheets/sheet1.xml', Uint8Array.of(60, 97, 0xff, 62))],
    [
      'a document type',
      withSheet(`<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet ${main}/>`),
    ],
    ['elements in elements', withData('<row>'.repeat(1_000_000))],
    ['a tag without end', withSheet(`<worksheet ${main}><${'a'.repeat(5_000_000)}`)],
    ['a text without end', withSheet(`<worksheet ${main}>${'a'.repeat(5_000_000)}`)],
    ['two cells in one place', withData('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
    ['a cell in another row', withData('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ['rows that go back', withData('<row r="2"/><row r="1"/>')],
    ['a row that no sheet has', withData('<row r="1048577"><c><v>1</v></c></row>')],
    ['a column that no sheet has', withData('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a row that is no number', withData('<row r="constructor"/>')],
    ['two sheets of one name', writeWorkbook([1, 2].map(() => ({ name: secret, rows })))],
    // Some of these pack better than any table; that alone would be reason enough.
  ])('%s', async (_, bytes) => expect(await outcome(bytes, { ratio: 2_000 })).toBe('damaged'))
})

test('entities are never resolved, so none can grow', async () => {
  const workbook = await openOf(withData('<row><c t="str"><v>&lol;&#128512;&amp;lt;</v></c></row>'))
  expect([...(workbook?.rowsOf('Counts') ?? [])]).toEqual([{ row: 1, cells: ['&lol;😀&lt;'] }])
})

test('a sheet costs what is in it, not what it says of its size: text in the last cell is one cell too many', async () => {
  const workbook = await openOf(
    withData(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFC1" s="1"/><c r="XFD1"><v>2</v></c></row>' +
        '<row r="1048576"><c r="GR1048576"/><c r="XFD1048576"><v>3</v></c></row>',
    ),
  )
  const [first, last] = [...(workbook?.rowsOf('Counts') ?? [])]
  expect(first?.cells).toHaveLength(201)
  expect(first?.cells.filter((cell) => cell !== '')).toEqual(['1', '2'])
  expect(last).toMatchObject({ row: 1_048_576, cells: { length: 201 } })
})

describe('what is no such workbook is named', () => {
  const ole = (name: string) => {
    const bytes = new Uint8Array(2_048)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0])
    bytes.set(
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1_152,
    )
    return bytes
  }
  test.each([
    ['other-format', '.xlsb', writeWorkbook([{ name: 'a', rows }], { parts: { 'xl/workbook.bin': '' } })],
    ['other-format', '.ods', zipParts({ mimetype: 'x', 'META-INF/manifest.xml': '<a/>' })],
    ['other-format', '.docx', zipParts({ '[Content_Types].xml': '', 'word/document.xml': '' })],
    ['other-format', 'ZIP archive', zipParts({ 'report.csv': 'a,b' })],
    ['other-format', '.xls', ole('Workbook')],
    ['password', 'password', ole('EncryptedPackage')],
  ])('%s: %s', async (kind, words, bytes) => {
    const refusal = await openWorkbook(bytes)
    expect(refusal).toMatchObject({ kind })
    expect(isRefusal(refusal) && refusal.message).toContain(words)
  })
})

test('a workbook with macros is read, and they are not', async () => {
  const parts = { 'xl/vbaProject.bin': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) }
  expect(await outcome(writeWorkbook([{ name: 'a', rows }], { parts }))).toBe('opened')
})

const openOf = async (bytes: Uint8Array) => {
  const workbook = await openWorkbook(bytes)
  return isRefusal(workbook) ? undefined : workbook
}

/** So many MB of zeros, deflated. */
function zeros(megabytes: number): { packed: Uint8Array; size: number } {
  const piece = new Uint8Array(1024 * 1024)
  // Packed so that it can be repeated, and ended by an empty last block.
  const packed = deflateRawSync(piece, { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  const pieces = Array.from({ length: megabytes }, () => packed)
  return {
    packed: new Uint8Array(Buffer.concat([...pieces, deflateRawSync('')])),
    size: megabytes * piece.length,
  }
}

/** A workbook whose sheet is these packed bytes, and claims to unpack to `claimed` bytes. */
function bombOf(packed: Uint8Array, claimed: number): Uint8Array {
  // Stored first, so that the packed bytes stand in the archive as they are; then its headers are told otherwise.
  const bytes = writeWorkbook([{ name: 'a', rows }], {
    parts: { 'xl/worksheets/sheet1.xml': packed },
    level: 0,
  })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const name = new TextEncoder().encode('xl/worksheets/sheet1.xml')
  for (let at = view.getUint32(bytes.length - 6, true); at < bytes.length - 22;) {
    const length = view.getUint16(at + 28, true)
    if (String(bytes.subarray(at + 46, at + 46 + length)) === String(name)) {
      view.setUint16(at + 10, 8, true)
      view.setUint32(at + 24, claimed, true)
    }
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}
