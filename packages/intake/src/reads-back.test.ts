import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { delimiters } from './table/detect-delimiter.ts'
import { anyTable, writeTable } from './fixtures/arbitrary-table.ts'
import { checkBytes, checkText } from './fixtures/check-text.ts'
import { columns } from './layout/columns.ts'

const anyDelimiter = fc.constantFrom(...delimiters)
const anyLineBreak = fc.constantFrom('\n', '\r\n', '\r')
const anyMark = fc.constantFrom('', '\uFEFF')

/** Cuts bytes where the fractions say. */
function cut(bytes: Uint8Array, fractions: readonly number[]): Uint8Array[] {
  const ends = [...fractions.map((at) => Math.floor(at * bytes.length)), bytes.length].sort((a, b) => a - b)
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
}
const anyCuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })

describe('any table of counts', () => {
  test('reads back equal under any delimiter, line break and byte-order mark, in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTable,
        anyDelimiter,
        anyLineBreak,
        anyMark,
        anyCuts,
        async (table, delimiter, lineBreak, mark, cuts) => {
          const bytes = new TextEncoder().encode(mark + writeTable(table, { delimiter, lineBreak }))
          const { values, delimiter: found, rows } = await checkBytes(cut(bytes, cuts))
          expect(found).toBe(delimiter)
          expect(rows).toBe(table.length)
          expect([...values.each()]).toEqual(table.map((count, index) => ({ ...count, row: index + 2 })))
          expect(values.size).toBe(table.length)
        },
      ),
    )
  })
})

describe('the pieces in which bytes come', () => {
  const awkward = fc.array(
    fc.constantFrom(
      ...[
        ',',
        '"',
        '\n',
        '\r',
        '\r\n',
        ';',
        'é',
        '\uFFFD',
        '\0',
        ' ',
        '1,234',
        'NR',
        'FY2017Q4',
        'TX',
        'new_clients',
      ],
      ...columns.map((column) => `${column},`),
      `${columns.join(',')}\n`,
      '2016-VT-BX-K012,FY2017Q4,TX,new_clients,,,34,\n',
      '2016-VT-BX-K012,FY2017Q4,TX,new_clients,gender,"male",3,"a ""b"" c"\r\n',
    ),
    { maxLength: 40 },
  )

  test('never change what is said of a file, however broken it is', async () => {
    await fc.assert(
      fc.asyncProperty(awkward, anyCuts, async (parts, cuts) => {
        const bytes = new TextEncoder().encode(parts.join(''))
        const { values, ...whole } = await checkBytes([bytes])
        const { values: same, ...inPieces } = await checkBytes(cut(bytes, cuts))
        expect(inPieces).toEqual(whole)
        expect([...same.each()]).toEqual([...values.each()])
      }),
      { numRuns: 300 },
    )
  })

  test('do not matter for a file of several slices, with a quoted line break on the border', async () => {
    const lines = Array.from(
      { length: 3_000 },
      (_, n) => `2016-VT-BX-K012,FY2017Q4,TX,new_clients,,,${n},"a\nb, ""${n}"""`,
    )
    const bytes = new TextEncoder().encode([columns.join(','), ...lines].join('\r\n'))
    const whole = await checkBytes([bytes])
    const size = 4_093
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.subarray(n * size, (n + 1) * size),
    )
    const inPieces = await checkBytes(pieces)
    expect(inPieces.rows).toBe(3_000)
    expect(inPieces.findings).toEqual(whole.findings)
    expect([...inPieces.values.each()].at(-1)).toMatchObject({ row: 3_001, note: 'a\nb, "2999"' })
  })
})

describe('no input', () => {
  test('makes the check throw: random bytes are findings at most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        const { counts, readable } = await checkBytes([bytes])
        expect(readable || counts.error > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('makes the check throw: nor does random text below a right heading', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        await checkText(`${columns.join(',')}\n${text}`)
      }),
      { numRuns: 300 },
    )
  })
})
