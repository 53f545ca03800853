import { describe, expect, it } from 'vitest'
import { checkCertificate, defaultTablePolicy, parseInnerTable, protectTable } from './index.ts'

/** People of 20 states in four regions, by four breakdowns; the same each time. */
function nation() {
  const sizes = [20, 3, 4, 4, 4]
  let state = 1
  const drawn = (size: number) => {
    state = (state * 48_271) % 2_147_483_647
    // The first are the most frequent.
    return Math.floor((state / 2_147_483_647) ** 2 * size)
  }
  const counts = new Map<string, number>()
  for (let person = 0; person < 1500; person += 1) {
    const place = sizes.map(drawn).join()
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const places = sizes.reduce<number[][]>(
    (begun, size) => begun.flatMap((at) => Array.from({ length: size }, (_, value) => [...at, value])),
    [[]],
  )
  const names = ['state', 'sex', 'age', 'kind', 'status']
  const breakdowns = names.slice(1)
  return parseInnerTable({
    cells: places.map((values) => ({
      at: Object.fromEntries(names.map((name, index) => [name, `${name} ${values[index]}`])),
      count: counts.get(values.join()) ?? 0,
    })),
    publish: [
      [],
      ['state'],
      ...breakdowns.flatMap((name) => [[name], ['state', name]]),
      ['sex', 'age'],
      ['kind', 'status'],
    ],
    hierarchies: {
      state: Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`state ${index}`, `region ${index % 4}`]),
      ),
    },
  })
}

describe('a table of thousands of inner cells', () => {
  // Its audit takes more than a minute: what holds it is the certificate, checked by code that shares nothing with the choice.
  it('is proven group by group, and shows most of its cells', { timeout: 60_000 }, async () => {
    const table = nation()
    const { cells, certificate } = await protectTable(table)
    expect(await checkCertificate(table, cells, certificate, defaultTablePolicy)).toEqual({
      faults: [],
      unproven: [],
    })
    expect(cells.filter(({ value }) => value === null).length).toBeLessThan(cells.length / 2)
  })
})
