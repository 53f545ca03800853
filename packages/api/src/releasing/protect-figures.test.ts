import type { StateContribution } from '@muster/data'
import { fiscalQuarter, metricCalled, regionOf, type StateCode } from '@muster/metrics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contributionsOfYear, innerCounts } from './inner-cells.ts'
import { readProof, type EarlierProof } from './kept-proof.ts'
import { protectFigures, type ProtectedFigures } from './protect-figures.ts'
import { firstSpecification, type PublicationSpecification } from './publication-specification.ts'
import { publishedBefore } from './published-before.ts'
import type { FigureOfYear } from './read-figures.ts'

const metric = metricCalled('new_clients')
const states: readonly StateCode[] = ['TX', 'OK', 'CA', 'OH', 'IL']
const organizations = ['a', 'b', 'c', 'd', 'e', 'f']

/** Clients of one organization in one state; the fourth number says in which quarter. */
type Said = readonly { state: number; organization: number; sum: number }[]

const drawnSaid: fc.Arbitrary<Said> = fc.array(
  fc.record({
    state: fc.nat(states.length - 1),
    organization: fc.nat(organizations.length - 1),
    sum: fc.oneof(fc.nat(14), fc.nat(90)),
  }),
  { minLength: 1, maxLength: 24 },
)

const contributions = (said: Said): StateContribution[] =>
  said.map(({ state, organization, sum }, index) => ({
    state: states[state] ?? 'TX',
    organizationId: organizations[organization] ?? 'a',
    fiscalQuarter: fiscalQuarter(index % 2 === 0 ? 'FY2017Q1' : 'FY2017Q2'),
    sum,
  }))

/** Releases of the same year, one after the other, as they would be kept. */
class History {
  readonly releases: ProtectedFigures[] = []
  readonly #proofs = new Map<string, EarlierProof[]>()

  async release(said: Said, specification: PublicationSpecification = firstSpecification) {
    const byState = contributions(said)
    const year = { byState, byCategory: [] }
    const families = innerCounts(metric, year)
    const rows = this.releases.flatMap((each, at) => each.rows.map((row) => ({ ...row, number: at + 1 })))
    const figure: FigureOfYear = {
      metric,
      fiscalYear: 2017,
      coverage: { reported: 4, expected: 4 },
      by: ['state', 'region', 'quarter'],
      contributions: contributionsOfYear(metric, year),
      previous: publishedBefore(rows.map((row) => ({ ...row, value: row.value ?? null }))).get(
        'new_clients 2017',
      ),
      families,
      earlier: new Map([...families.keys()].map((family) => [family, this.#proofs.get(family) ?? []])),
      coverageByQuarter: [],
      coverageByPlace: [],
    }
    const made = await protectFigures([figure], { specification, key: 'k' })
    this.releases.push(made)
    for (const { family, inner, shown } of made.proofs) {
      const own = this.#proofs.get(family) ?? []
      // Through JSON, as the database keeps it.
      own.push(readProof(JSON.parse(JSON.stringify({ number: this.releases.length, inner, shown }))))
      this.#proofs.set(family, own)
    }
    return made
  }
}

function trueParts(said: Said): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  const add = (key: string, sum: number) => sums.set(key, (sums.get(key) ?? 0) + sum)
  for (const { state, fiscalQuarter: quarter, sum } of contributions(said)) {
    add(`state ${state}`, sum)
    add(`region ${regionOf(state).code}`, sum)
    add(`quarter ${quarter.slice(-2)}`, sum)
  }
  return sums
}

const keyOf = ({ dimension, member }: { dimension: string; member: string }) => `${dimension} ${member}`

describe('releases one after the other', () => {
  it('show the truth, what was shown before, or nothing; and never what was withheld once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawnSaid, { minLength: 1, maxLength: 3 }), async (saids) => {
        const history = new History()
        const shownBefore = new Map<string, number>()
        const withheld = new Set<string>()
        for (const said of saids) {
          const { parts } = await history.release(said)
          const truth = trueParts(said)
          for (const part of parts) {
            const key = keyOf(part)
            if (part.value == null) withheld.add(key)
            else {
              expect(withheld.has(key), `${key} was withheld before`).toBe(false)
              expect(part.value).toBe(part.revisionPending ? shownBefore.get(key) : truth.get(key))
              if (part.value > 0) expect(part.value).toBeGreaterThanOrEqual(11)
              shownBefore.set(key, part.value)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never leave one part that the total and the others would tell', async () => {
    await fc.assert(
      fc.asyncProperty(drawnSaid, async (said) => {
        const { rows, parts } = await new History().release(said)
        if (rows[0]?.value == null) expect(parts).toEqual([])
        for (const [, own] of Map.groupBy(parts, ({ dimension }) => dimension))
          expect(own.filter(({ value }) => value === null)).not.toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })
})

it('divides nothing beneath a total that an earlier release showed without keeping its counts', async () => {
  const byState = contributions([0, 1, 2, 3].map((organization) => ({ state: 0, organization, sum: 30 })))
  const families = innerCounts(metric, { byState, byCategory: [] })
  const figure: FigureOfYear = {
    metric,
    fiscalYear: 2017,
    coverage: { reported: 4, expected: 4 },
    by: ['state'],
    contributions: [30, 30, 30, 30],
    previous: { value: 120 },
    families,
    earlier: new Map(),
    coverageByQuarter: [],
    coverageByPlace: [],
  }
  const { rows, parts, dimensions } = await protectFigures([figure], {
    specification: firstSpecification,
    key: 'k',
  })
  expect(rows).toMatchObject([{ value: 120 }])
  expect(parts).toEqual([])
  expect(dimensions).toMatchObject([{ dimension: 'state', omitted: [{ reason: 'no_earlier_counts' }] }])
})
