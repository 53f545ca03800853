import { openTable } from '@muster/intake'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkbookCell } from './workbook-parts.ts'
import { streamOf } from './stream-of.ts'
import { workbookStream } from './workbook-stream.ts'

const header = ['award_number', 'value']

async function* inBatches(rows: readonly (readonly WorkbookCell[])[], size: number) {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}

async function written(rows: readonly (readonly WorkbookCell[])[], { size = 3, rowsOfSheet = 100 } = {}) {
  const file = workbookStream('Lines', header, inBatches(rows, size), rowsOfSheet)
  return new Response(streamOf(file)).blob()
}

const read = async (file: Blob, sheet = 'Lines') => {
  const table = await openTable(file.stream(), { sheet })
  return { heading: table.heading, rows: table.rows(0, 1000).map(({ cells }) => cells) }
}

describe('a workbook that is written as a stream', () => {
  it('is read back as what it was, whatever stands in its cells', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `x${text}x`)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(words, fc.nat()), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        async (rows, size) => {
          const found = await read(await written(rows, { size }))
          expect(found.heading).toEqual(header)
          expect(found.rows).toEqual(rows.map(([text, value]) => [text, String(value)]))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('goes on on another sheet where one is full', async () => {
    const rows = Array.from({ length: 7 }, (_, at): [string, number] => [`A-${at}`, at])
    const file = await written(rows, { rowsOfSheet: 4, size: 5 })
    expect((await read(file)).rows.map(([award]) => award)).toEqual(['A-0', 'A-1', 'A-2'])
    expect((await read(file, 'Lines 2')).rows.map(([award]) => award)).toEqual(['A-3', 'A-4', 'A-5'])
    expect((await read(file, 'Lines 3')).rows).toEqual([['A-6', '6']])
  })

  it('keeps a text that looks like a formula a text, and has its header even without rows', async () => {
    expect((await read(await written([['=1+1', 2]]))).rows).toEqual([['=1+1', '2']])
    expect((await read(await written([]))).heading).toEqual(header)
  })
})
