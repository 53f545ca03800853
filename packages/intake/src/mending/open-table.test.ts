import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heading, row } from '../fixtures/check-text.ts'
import { openTable } from './open-table.ts'

const open = (text: string) => openTable(new Blob([text]).stream(), {})

describe('an open table', () => {
  test('shows rows as they stand in the file, by position and by spreadsheet row', async () => {
    const text = [
      'Counts of the quarter',
      '',
      heading,
      row({ state: ' tx' }),
      '',
      row({ note: '"a, b"' }),
    ].join('\n')
    const table = await open(text)
    expect(table).toMatchObject({ headingRow: 3, rowCount: 2 })
    expect(table.heading).toEqual(heading.split(','))
    expect(table.rows(0, 10).map((each) => each.row)).toEqual([4, 6])
    expect(table.findRows([6, 5, 4]).map((each) => each.cells[2])).toEqual([' tx', 'TX'])
    expect(table.rows(1, 2)[0]?.cells[7]).toBe('a, b')
  })

  test('has nothing in it if the file has nothing', async () => {
    expect(await open('')).toMatchObject({ heading: [], headingRow: 0, rowCount: 0 })
    expect((await open(heading)).rowCount).toBe(0)
  })

  test('finds any window and any row of a long file', async () => {
    const count = 1_000
    const table = await open(
      [heading, ...Array.from({ length: count }, (_, n) => row({ value: String(n) }))].join('\n'),
    )
    fc.assert(
      fc.property(fc.nat(count + 50), fc.nat(300), (from, length) => {
        const values = table.rows(from, from + length).map(({ cells }) => Number(cells[6]))
        const expected = Array.from(
          { length: Math.max(0, Math.min(length, count - from)) },
          (_, n) => from + n,
        )
        expect(values).toEqual(expected)
        expect(table.findRows(expected.map((n) => n + 2)).map(({ cells }) => Number(cells[6]))).toEqual(
          expected,
        )
      }),
    )
  })
})
