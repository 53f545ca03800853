import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encode1252, encodeText, encodings } from './fixtures/encode-text.ts'
import { delimiters } from './table/detect-delimiter.ts'
import { anyTable, writeTable } from './fixtures/arbitrary-table.ts'
import { checkBytes, checkText } from './fixtures/check-text.ts'
import { stratumKey, stratumLabel } from '@muster/metrics'
import { strata, stratumOf } from './coding/strata.ts'
import { columns } from './layout/columns.ts'
import { stratumOfHeading } from './layout/wide-columns.ts'
import { csvCell } from './template/csv-cell.ts'

const anyDelimiter = fc.constantFrom(...delimiters)
const anyLineBreak = fc.constantFrom('\n', '\r\n', '\r')
const anyEncoding = fc.constantFrom(...encodings)

/** Cuts bytes where the fractions say. */
function cut(bytes: Uint8Array, fractions: readonly number[]): Uint8Array[] {
  const ends = [...fractions.map((at) => Math.floor(at * bytes.length)), bytes.length].sort((a, b) => a - b)
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
}
const anyCuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })

describe('any table of counts', () => {
  test('reads back equal under any delimiter, line break and encoding, in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTable,
        anyDelimiter,
        anyLineBreak,
        anyEncoding,
        anyCuts,
        async (table, delimiter, lineBreak, encoding, cuts) => {
          const bytes = encodeText(writeTable(table, { delimiter, lineBreak }), encoding)
          const { values, delimiter: found, rows, encoding: told } = await checkBytes(cut(bytes, cuts))
          expect(encoding.startsWith(told.replace(' with BOM', ''))).toBe(true)
          expect(found).toBe(delimiter)
          expect(rows).toBe(table.length)
          expect([...values.each()]).toEqual(table.map((count, index) => ({ ...count, row: index + 2 })))
          expect(values.size).toBe(table.length)
        },
      ),
    )
  })
})

describe('a table in Windows-1252', () => {
  test('reads back equal, with every changed cell shown and a warning', async () => {
    const letters = fc.constantFrom('é', 'Ñ', 'ü', '€', '“', '”', '½')
    await fc.assert(
      fc.asyncProperty(anyTable, letters, anyLineBreak, anyCuts, async (table, letter, lineBreak, cuts) => {
        const plain = table.map((count, index) => ({ ...count, note: `note ${index} ${letter}` }))
        const bytes = encode1252(writeTable(plain, { delimiter: ',', lineBreak }))
        const { values, encoding, repairs, findings } = await checkBytes(cut(bytes, cuts))
        expect(encoding).toBe('Windows-1252')
        expect([...values.each()].map(({ note }) => note)).toEqual(plain.map(({ note }) => note))
        expect(repairs.filter(({ code }) => code === 'R110')).toHaveLength(plain.length)
        expect(findings.filter(({ code }) => code === 'S115')).toHaveLength(1)
      }),
    )
  })

  test('is refused, row by row, if the person does not want it read so', async () => {
    const bytes = encode1252(`${columns.join(',')}\n2016-VT-BX-K012,FY2017Q4,TX,new_clients,,,34,Peña\n`)
    const { findings, encoding } = await checkBytes([bytes], { refused: ['R110'] })
    expect(encoding).toBe('UTF-8')
    expect(findings.map(({ code }) => code)).toContain('S104')
  })

  test('is not guessed once the file has shown that it is UTF-8', async () => {
    const good = new TextEncoder().encode(
      `${columns.join(',')}\n2016-VT-BX-K012,FY2017Q4,TX,new_clients,,,34,Peña\n`,
    )
    const bad = encode1252('2016-VT-BX-K012,FY2017Q4,TX,open_clients,,,3,Peña\n')
    const { findings, encoding } = await checkBytes([good, bad])
    expect(encoding).toBe('UTF-8')
    expect(findings.find(({ code }) => code === 'S104')).toMatchObject({ row: 3 })
  })
})

describe('a table in the wide layout', () => {
  const place = fc.record({
    award: fc.constantFrom('2016-VT-BX-K012', '2013-VT-BX-K001'),
    quarter: fc.constantFrom('FY2017Q3', 'FY2017Q4'),
    state: fc.constantFrom('TX', 'OK', 'PR'),
  })
  const anyWide = fc.record({
    places: fc.uniqueArray(place, { minLength: 1, maxLength: 6, selector: (each) => JSON.stringify(each) }),
    ids: fc.uniqueArray(fc.nat(strata.length - 1), { minLength: 1, maxLength: 40 }),
    numbers: fc.array(fc.nat(9_999), { minLength: 240, maxLength: 240 }),
    byLabel: fc.boolean(),
  })

  test('says what the same counts say in the long layout', async () => {
    await fc.assert(
      fc.asyncProperty(anyWide, anyDelimiter, async ({ places, ids, numbers, byLabel }, delimiter) => {
        const nameOf = (id: number) => stratumKey(stratumOf(id))
        const named = (id: number) => {
          const label = stratumLabel(stratumOf(id))
          return byLabel && stratumOfHeading(label) === id ? label : nameOf(id)
        }
        const head = ['award_number', 'fiscal_quarter', 'state', ...ids.map(named)]
        const rows = places.map(({ award, quarter, state }, at) => [
          ...[award, quarter, state],
          ...ids.map((_, n) => String(numbers[at * ids.length + n])),
        ])
        const text = [head, ...rows].map((cells) =>
          cells.map((cell) => csvCell(cell, delimiter)).join(delimiter),
        )
        const { values, layout } = await checkText(text.join('\n'))
        expect(layout).toBe('wide')
        const read = [...values.each()].map((count) => [
          ...[count.award, count.quarter, count.state, stratumKey(count.stratum), count.row],
          count.answer.kind === 'value' ? count.answer.value : count.answer.kind,
        ])
        expect(read).toEqual(
          places.flatMap(({ award, quarter, state }, at) =>
            ids.map((id, n) => [award, quarter, state, nameOf(id), at + 2, numbers[at * ids.length + n]]),
          ),
        )
      }),
    )
  })

  test('points to the cell that is wrong', async () => {
    const text =
      'Award Number,Quarter,State,new_clients,new_clients.gender.male\n2016-VT-BX-K012,FY2017Q4,TX,34,x\n'
    const { findings } = await checkText(text)
    expect(findings.filter(({ code }) => code === 'V301')).toMatchObject([
      { row: 2, column: 'new_clients.gender.male', cell: 'E2', value: 'x' },
    ])
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
