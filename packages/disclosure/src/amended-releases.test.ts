import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  auditRelease,
  checkCertificate,
  defaultTablePolicy,
  InputFault,
  parseInnerTable,
  protectTable,
} from './index.ts'
import { drawnTable } from './fixtures/drawn-table.ts'
import { placeKey } from './shape/place-key.ts'

const states = (counts: Record<string, number>) =>
  Object.entries(counts).map(([state, count]) => ({ at: { state }, count }))
const release = async (input: object) => {
  const { cells } = await protectTable(parseInnerTable({ publish: [[], ['state']], ...input }))
  return { cells, shown: new Map(cells.map((cell) => [cell.at['state'] ?? 'all', cell])) }
}

describe('a release after another', () => {
  it('keeps the old value, marked, while a change is smaller than the threshold', async () => {
    const first = await release({ cells: states({ A: 40, B: 50, C: 60 }) })
    const amended = [{ at: { state: 'A' }, count: 40 }]
    const second = await release({
      cells: states({ A: 43, B: 50, C: 60 }),
      previous: [{ cells: first.cells, amended }],
    })
    expect(second.shown.get('A')).toEqual({ at: { state: 'A' }, value: 40, revisionPending: true })
    expect(second.shown.get('B')).toEqual({ at: { state: 'B' }, value: 50 })
    const third = await release({
      cells: states({ A: 51, B: 50, C: 60 }),
      previous: [
        { cells: first.cells, amended },
        { cells: second.cells, amended: [{ at: { state: 'A' }, count: 43 }] },
      ],
    })
    expect(third.shown.get('A')).toEqual({ at: { state: 'A' }, value: 51 })
    expect(third.shown.get('all')).toEqual({ at: {}, value: 161 })
  })

  it('never shows what was withheld before', async () => {
    const first = await release({ cells: states({ A: 4, B: 50, C: 60 }), publish: [['state']] })
    const second = await release({
      cells: states({ A: 90, B: 50, C: 60 }),
      publish: [['state']],
      previous: [{ cells: first.cells, amended: [{ at: { state: 'A' }, count: 4 }] }],
    })
    expect(second.shown.get('A')?.value).toBeNull()
  })

  it('does not show a total that would give away, with an earlier one, what was withheld', async () => {
    // All other parts are shown, so that even "100, give or take 10" would say that B is small.
    const first = await release({ cells: states({ A: 40, C: 60 }) })
    const second = await release({
      cells: states({ A: 40, B: 3, C: 60 }),
      previous: [{ cells: first.cells, amended: [{ at: { state: 'B' }, count: null }] }],
    })
    expect(second.shown.get('B')?.value).toBeNull()
    expect(second.shown.get('all')).toEqual({ at: {}, value: null })
  })

  it('withholds a zero where, with earlier numbers, it would give a small count away', async () => {
    // From 10 and 11 anybody can tell that B|x was 1: no cell said so. A 0 for A now would say that all of x is 1.
    const policy = { ...defaultTablePolicy, threshold: 2 }
    const tableOf = (ofA: number, previous: object[]) =>
      parseInnerTable({
        cells: [
          { at: { row: 'A', column: 'x' }, count: ofA },
          { at: { row: 'B', column: 'x' }, count: 1 },
          { at: { row: 'B', column: 'y' }, count: 1 },
        ],
        publish: [['row'], ['column']],
        previous,
      })
    const first = await protectTable(tableOf(10, []), { policy })
    expect(first.cells.map((cell) => cell.value)).toEqual([10, null, 11, null])
    const amended = [{ at: { row: 'A', column: 'x' }, count: 10 }]
    const table = tableOf(0, [{ cells: first.cells, amended }])
    const { cells, exposed } = await protectTable(table, { policy })
    expect(cells.map((cell) => cell.value)).toEqual([null, null, null, null])
    expect(exposed).toEqual(['column x is provably above 0'])
    expect(await auditRelease(table, cells, policy)).toEqual({ breaches: [], exposed })
  })

  it('withholds an old number that should stay where a cell that is the same sum never showed it', async () => {
    const guam = { at: { state: 'Guam' }, count: 20 }
    const first = await release({ cells: [guam], publish: [['state']] })
    const second = await release({
      cells: [{ ...guam, count: 23 }],
      publish: [['state']],
      hierarchies: { state: { Guam: 'Territories' } },
      previous: [{ cells: first.cells, amended: [guam] }],
    })
    expect(second.cells.map(({ value }) => value)).toEqual([null, null])
  })

  it('says what earlier releases alone give away, and goes on', async () => {
    const table = parseInnerTable({
      cells: states({ A: 7, B: 50 }),
      publish: [['state']],
      previous: [{ cells: [{ at: { state: 'A' }, value: 7 }] }],
    })
    const { cells, exposed } = await protectTable(table)
    expect(cells.map((cell) => cell.value)).toEqual([null, 50])
    expect(exposed).toEqual(['state A is provably above 0', 'state A is provably below 11'])
    expect(await auditRelease(table, cells, defaultTablePolicy)).toEqual({ breaches: [], exposed })
  })

  it('asks for what was amended where an earlier number does not fit', async () => {
    const previous = [{ cells: [{ at: { state: 'A' }, value: 30 }] }]
    await expect(release({ cells: states({ A: 40 }), previous })).rejects.toThrow(InputFault)
  })
})

const amendment = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(4), fc.nat(30))), { maxLength: 4 })

describe('any sequence of amended releases', () => {
  it('is safe together: no count and no change that is small can be proven', async () => {
    await fc.assert(
      fc.asyncProperty(
        drawnTable,
        fc.array(amendment, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 2, max: 11 }),
        fc.constantFrom('from the first', 'later'),
        async (input, amendments, threshold, added) => {
          const policy = { ...defaultTablePolicy, threshold }
          let counts = input.cells.map((cell) => cell.count)
          const history: { cells: unknown; counts: readonly number[] }[] = []
          for (const changes of [[], ...amendments]) {
            counts = counts.with(0, counts[0] ?? 0)
            for (const [at, count] of changes) counts[at % counts.length] = count
            const table = parseInnerTable({
              ...input,
              // Levels and margins may come with a later release.
              ...(added === 'later' && history.length === 0
                ? { hierarchies: {}, publish: input.publish.slice(0, 1) }
                : {}),
              cells: input.cells.map(({ at }, index) => ({ at, count: counts[index] })),
              previous: history.map((then) => ({
                cells: then.cells,
                amended: input.cells.flatMap(({ at }, index) =>
                  then.counts[index] === counts[index] ? [] : [{ at, count: then.counts[index] }],
                ),
              })),
            })
            const { cells, certificate, exposed } = await protectTable(table, { policy })
            // What is a sum of withheld cells now may have been provable from an earlier release, which hid each of them.
            if (history.length === 0) expect(exposed).toEqual([])
            expect((await checkCertificate(table, cells, certificate)).faults).toEqual([])
            expect(await auditRelease(table, cells, policy)).toEqual({ breaches: [], exposed })
            for (const cell of cells) {
              if (cell.value === null || cell.revisionPending === true) continue
              expect(cell.value === 0 || cell.value >= threshold, placeKey(cell.at)).toBe(true)
            }
            history.push({ cells, counts: [...counts] })
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
