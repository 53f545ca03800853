import { describe, expect, test } from 'vitest'
import { checkBytes, checkText, count, heading, row } from '../fixtures/check-text.ts'

describe('rows', () => {
  test('keep the numbers of the spreadsheet across blank rows and quoted line breaks', async () => {
    const text = ['', heading, '', row({ note: '"two\nlines"' }), ' , , ', count('open_clients', 5)].join(
      '\r\n',
    )
    const { values, rows } = await checkText(text)
    expect([...values.each()].map((each) => each.row)).toEqual([4, 6])
    expect(rows).toBe(2)
  })

  test('are read up to the last, whether or not it ends with a line break', async () => {
    for (const end of ['', '\n', '\r\n', '\r', '\n\n\n']) {
      const { values, rows } = await checkText([heading, row(), count('open_clients', 5)].join('\n') + end)
      expect({ size: values.size, rows }).toEqual({ size: 2, rows: 2 })
    }
  })
})

describe('a heading', () => {
  test('in other letters and spaces is matched, and the match is shown', async () => {
    const { repairs, values } = await checkText(
      `${heading.replace('award_number', 'Award Number')}\n${row()}\n`,
    )
    expect(values.size).toBe(1)
    expect(repairs).toMatchObject([
      { code: 'R106', row: 1, column: 'Award Number', cell: 'A1', from: 'Award Number', to: 'award_number' },
    ])
  })

  test('that is misread makes one finding, however many rows stand below it', async () => {
    const many = Array.from({ length: 5_000 }, () => row())
    const { counts, rows } = await checkText([heading.replace('metric', 'what is it'), ...many].join('\n'))
    expect(counts).toEqual({ error: 1, warning: 0, info: 1 })
    expect(rows).toBe(5_000)
  })
})

describe('reading', () => {
  test('hands on what the source throws', async () => {
    async function* broken() {
      yield new TextEncoder().encode(heading)
      throw new Error('The disk is gone.')
    }
    const { checkFile } = await import('../check-file.ts')
    const { isoDate } = await import('@muster/metrics')
    const check = checkFile(broken(), { fileName: 'x.csv', today: isoDate('2017-10-16') })
    await expect(check).rejects.toThrow('The disk is gone.')
  })

  test('takes a web stream as well as pieces of any kind', async () => {
    const { checkFile } = await import('../check-file.ts')
    const { isoDate } = await import('@muster/metrics')
    const bytes = new TextEncoder().encode(`${heading}\n${row()}\n`)
    const options = { fileName: 'report.csv', today: isoDate('2017-10-16') }
    const { values: _, ...fromStream } = await checkFile(new Blob([bytes]).stream(), options)
    const { values: __, ...fromPieces } = await checkBytes([...bytes].map((byte) => Uint8Array.of(byte)))
    expect(fromStream).toEqual(fromPieces)
  })
})
