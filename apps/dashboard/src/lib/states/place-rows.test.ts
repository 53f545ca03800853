import { describe, expect, it } from 'vitest'
import type { ReleasedPlace } from '../explore/released.ts'
import { hasPartialMark } from '../release/partial-mark.ts'
import { placeRows } from './place-rows.ts'

type Part = ReleasedPlace['metrics'][number]['ofRegion'][number]

const part = (fiscalYear: number, value: number | null, of: Partial<Part> = {}): Part => ({
  ...{ fiscalYear, value, revisionPending: false, reported: null, expected: null },
  ...of,
})

function placeWith(ofRegion: Part[]): ReleasedPlace {
  const total = { revisionPending: false, withheld: false, expected: 20 }
  return {
    release: {
      ...{ number: 2, title: 'Two years', status: 'preliminary', sha256: 'ab', withdrawn: null },
      ...{ publishedAt: '2017-10-13T15:00:00.000Z', asOf: '2017-10-13T15:00:00.000Z', proof: null },
    },
    ...{ threshold: 11, state: 'Texas', region: 'Region 6', fiscalYears: [2016, 2017] },
    metrics: [
      {
        ...{ metric: 'new_clients', label: 'New clients', definition: '', unit: 'clients', source: '' },
        ...{ ofState: [], ofRegion },
        nation: [
          { ...total, fiscalYear: 2016, value: 500, reported: 20 },
          { ...total, fiscalYear: 2017, value: 400, reported: 15 },
        ],
      },
    ],
  }
}

describe('the rows of a state’s page', () => {
  it('mark what is partial, by the reports of the place where they are known, else by those of the nation', () => {
    const [region, nation] = placeRows(placeWith([part(2016, 30), part(2017, 40)])).ofRegion
    expect(region?.cells).toEqual(['30', '40 *'])
    expect(nation?.cells).toEqual(['500', '400 *'])
    const known = placeWith([
      part(2016, 30, { reported: 1, expected: 2 }),
      part(2017, 40, { reported: 2, expected: 2 }),
    ])
    expect(placeRows(known).ofRegion[0]?.cells).toEqual(['30 *', '40'])
  })

  it('never mark what is withheld or missing', () => {
    const [region] = placeRows(placeWith([part(2017, null)])).ofRegion
    expect(region?.cells).toEqual(['no report', 'withheld'])
    expect(hasPartialMark(region?.cells ?? [])).toBe(false)
  })
})
