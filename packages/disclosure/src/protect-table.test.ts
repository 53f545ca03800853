import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditRelease, checkCertificate, defaultTablePolicy, parseInnerTable, protectTable } from './index.ts'
import { everyAnswer } from './fixtures/every-answer.ts'
import { drawnTable } from './fixtures/drawn-table.ts'

const policyOf = (threshold: number, protectZeros = false) => ({
  ...defaultTablePolicy,
  threshold,
  protectZeros,
})

/** `{ A: [4, 20], B: [30, 5] }`: rows of a table of two dimensions with all its margins. */
const square = (
  rows: Record<string, readonly number[]>,
  publish = [[], ['row'], ['column'], ['row', 'column']],
) =>
  parseInnerTable({
    cells: Object.entries(rows).flatMap(([row, counts]) =>
      counts.map((count, column) => ({ at: { row, column: `c${column}` }, count })),
    ),
    publish,
  })

describe('a protected table', () => {
  it('withholds a small count, and others so that margins do not give it away', async () => {
    const { cells } = await protectTable(square({ A: [4, 20, 30], B: [30, 25, 40], C: [50, 60, 70] }))
    expect(cells.find((cell) => cell.at['row'] === 'A' && cell.at['column'] === 'c0')?.value).toBeNull()
    expect(cells.filter((cell) => cell.value === null).length).toBe(4)
    expect(cells.find((cell) => Object.keys(cell.at).length === 0)?.value).toBe(329)
  })

  it('shows zeros, and never takes one as a complement', async () => {
    const { cells } = await protectTable(square({ A: [4, 0, 30], B: [30, 25, 0], C: [50, 60, 70] }))
    expect(cells.filter((cell) => cell.value === 0).length).toBe(2)
  })

  it('withholds zeros like small counts where nobody’s absence may be shown', async () => {
    const table = square({ A: [40, 0, 30], B: [30, 25, 40], C: [50, 60, 70] })
    const { cells } = await protectTable(table, { policy: policyOf(11, true) })
    expect(cells.some((cell) => cell.value === 0)).toBe(false)
  })

  it('gives the same bytes for the same input and key', async () => {
    const table = square({ A: [4, 20, 3], B: [30, 5, 40], C: [50, 60, 7] })
    const [one, other] = [await protectTable(table, { key: 'k' }), await protectTable(table, { key: 'k' })]
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  })

  it('shows cells that are the same sum alike', async () => {
    const table = parseInnerTable({
      cells: [
        { at: { state: 'Guam' }, count: 12 },
        { at: { state: 'Ohio' }, count: 5 },
        { at: { state: 'Iowa' }, count: 50 },
        { at: { state: 'Utah' }, count: 50 },
      ],
      publish: [[], ['state']],
      hierarchies: { state: { Guam: 'Territories', Ohio: 'Midwest', Iowa: 'Midwest', Utah: 'West' } },
    })
    const { cells } = await protectTable(table)
    const shown = new Map(cells.map((cell) => [cell.at['state'] ?? '', cell.value]))
    expect(shown.get('Territories')).toBe(shown.get('Guam'))
    expect(shown.get('West')).toBe(shown.get('Utah'))
    expect(shown.get('Ohio')).toBeNull()
  })

  it('withholds what too few organizations made, with room above it', async () => {
    const cells = [60, 70, 80].map((count, index) => ({
      at: { state: `S${index}` },
      count,
      contributors: index === 0 ? 2 : 5,
    }))
    const table = parseInnerTable({ cells, publish: [[], ['state']] })
    const released = await protectTable(table)
    expect(released.cells.find((cell) => cell.at['state'] === 'S0')?.value).toBeNull()
    expect((await auditRelease(table, released.cells, defaultTablePolicy)).breaches).toEqual([])
  })

  it('withholds what one organization nearly made alone', async () => {
    const named = (parts: Record<string, number>) => ({
      count: Object.values(parts).reduce((one, other) => one + other, 0),
      contributors: parts,
    })
    const table = parseInnerTable({
      cells: [
        { at: { state: 'A' }, ...named({ x: 90, y: 5, z: 5 }) },
        { at: { state: 'B' }, ...named({ x: 30, y: 30, z: 30 }) },
        { at: { state: 'C' }, ...named({ u: 30, v: 30, w: 30 }) },
      ],
      publish: [['state']],
    })
    const { cells } = await protectTable(table)
    expect(cells.map((cell) => cell.value)).toEqual([null, 90, 90])
  })
})

describe('whatever is counted', () => {
  const draws = fc.tuple(drawnTable, fc.integer({ min: 2, max: 12 }), fc.boolean())

  it('a release is proven by its certificate, and an audit that shares no code finds no breach', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async ([input, threshold, protectZeros]) => {
        const table = parseInnerTable(input)
        const policy = policyOf(threshold, protectZeros)
        const { cells, certificate, exposed } = await protectTable(table, { policy })
        expect(exposed).toEqual([])
        expect(await checkCertificate(table, cells, certificate)).toEqual({ faults: [], unproven: [] })
        expect(await auditRelease(table, cells, policy)).toEqual({ breaches: [], exposed: [] })
      }),
      { numRuns: 1500 },
    )
  })

  it('nothing is provable by trying every table there is', async () => {
    const tiny = fc.record({
      cells: fc
        .uniqueArray(fc.record({ row: fc.constantFrom('A', 'B'), column: fc.constantFrom('x', 'y', 'z') }), {
          minLength: 1,
          maxLength: 6,
          selector: ({ row, column }) => row + column,
        })
        .chain((places) =>
          fc.tuple(...places.map((at) => fc.record({ at: fc.constant(at), count: fc.nat(4) }))),
        ),
      publish: fc.subarray([[], ['row'], ['column'], ['row', 'column']], { minLength: 1 }),
    })
    await fc.assert(
      fc.asyncProperty(tiny, async (input) => {
        const { cells } = await protectTable(parseInnerTable(input), { policy: policyOf(3) })
        for (const { at, least, most } of everyAnswer(input.cells, cells, 3)) {
          const truth = input.cells
            .filter((cell) =>
              Object.entries(at).every(([dimension, value]) => Reflect.get(cell.at, dimension) === value),
            )
            .reduce((sum, cell) => sum + cell.count, 0)
          expect(truth).toBeGreaterThan(0)
          if (truth < 3) expect(least).toBe(0)
          expect(most).toBeGreaterThanOrEqual(3)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('a value that was changed and a sensitive count that is shown are found', async () => {
    await fc.assert(
      fc.asyncProperty(drawnTable, fc.nat(), async (input, at) => {
        const table = parseInnerTable(input)
        const { cells, certificate } = await protectTable(table)
        const index = at % cells.length
        const changed = cells.map((cell, place) =>
          place === index ? { ...cell, value: (cell.value ?? 0) + 1 } : cell,
        )
        const { breaches } = await auditRelease(table, changed, defaultTablePolicy)
        expect(breaches.length).toBeGreaterThan(0)
        expect((await checkCertificate(table, changed, certificate)).faults).toContain(
          'The certificate is of another output.',
        )
      }),
      { numRuns: 100 },
    )
  })
})
