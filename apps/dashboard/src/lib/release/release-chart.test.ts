import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summarySentence } from '#lib/chart/words/summary-sentence.ts'
import { releaseChart } from './release-chart.ts'
import type { ReleasedRow, ReleasedTable } from './released-table.ts'

const release = {
  number: 3,
  title: 'Third',
  status: 'preliminary' as const,
  asOf: '2017-10-01T12:00:00Z',
  publishedAt: null,
  withdrawn: null,
  sha256: 'ab',
}
const table = (rows: ReleasedRow[]): ReleasedTable => ({
  metric: 'new_clients',
  label: 'New clients',
  definition: '',
  unit: 'clients',
  source: '',
  rows,
})
const row = (fiscalYear: number, value: number | null, over: Partial<ReleasedRow> = {}): ReleasedRow => ({
  fiscalYear,
  value,
  withheld: false,
  revisionPending: false,
  reported: 48,
  expected: 48,
  ...over,
})

describe('releaseChart', () => {
  it('says the change between complete years, and where the figures are from', () => {
    const chart = releaseChart(
      table([row(2015, 100), row(2016, 125), row(2017, 20, { reported: 12 })]),
      release,
    )
    expect(chart.title).toBe('New clients rose by 25% from FY2015 to FY2016')
    expect(chart.periods[2]).toMatchObject({ partial: true, coverage: '12 of 48 reported' })
    expect(chart.source).toBe('release 3 (preliminary), from accepted quarterly reports')
  })

  it('draws a withheld total as withheld, never as zero or as a gap', () => {
    const chart = releaseChart(table([row(2016, null, { withheld: true }), row(2017, null)]), release)
    expect(chart.series[0]?.values).toEqual(['withheld', null])
  })

  it('is the same for whatever number lies behind a withheld total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), (one, other) => {
        const hiding = (value: number) =>
          releaseChart(table([row(2016, value, { withheld: true }), row(2017, 50)]), release)
        expect(hiding(one)).toEqual(hiding(other))
        expect(summarySentence(hiding(one))).toBe(summarySentence(hiding(other)))
      }),
    )
  })
})
