import { describe, expect, it } from 'vitest'
import { summarySentence } from '#lib/chart/words/summary-sentence.ts'
import { amongPeers, headlineChart, peersRange, type Headline } from './headline-chart.ts'

const quarters = ['FY2017Q3', 'FY2017Q4'].map((quarter) => ({ quarter, label: quarter }))
const peers = { first: 20, median: 50, third: 80.5 }
const of = (value: number | null, more: Partial<Headline> = {}): Headline => ({
  metric: 'new_clients',
  label: 'New clients',
  unit: 'clients',
  values: [value, null],
  peers: [peers, peers],
  ...more,
})
const owed = [true, true]
const asOf = '2017-10-16T12:00:00Z'

describe('an award beside its peers', () => {
  it('is told by its last quarter with a number', () => {
    expect([10, 50, 90].map((value) => amongPeers(of(value)))).toEqual(['below', 'within', 'above'])
    expect(peersRange(of(50))).toBe('20 to 80.5')
    expect(headlineChart(of(90), { quarters, owed, asOf }).title).toBe(
      'New clients: 90 in FY2017 Q3, above the middle half of its peers',
    )
  })

  it('says nothing of peers where there are too few, and nothing at all without a number', () => {
    const alone = of(90, { peers: [null, null] })
    expect([amongPeers(alone), peersRange(alone)]).toEqual([undefined, null])
    const chart = headlineChart(alone, { quarters, owed, asOf })
    expect(chart.series.map(({ label }) => label)).toEqual(['This award'])
    expect(headlineChart(of(null), { quarters, owed, asOf }).title).toBe('New clients')
  })

  it('is drawn in the quarters that it reports for: it missed none after its end', () => {
    const chart = headlineChart(of(90), { quarters, owed: [true, false], asOf })
    expect(chart.periods.map(({ short }) => short)).toEqual(['FY2017 Q3'])
    expect(chart.series.map(({ values }) => values.length)).toEqual([1, 1, 1, 1])
    expect(summarySentence(chart)).not.toMatch(/Not reported/)
  })

  it('is never called the largest of its peers', () => {
    expect(summarySentence(headlineChart(of(90), { quarters, owed, asOf }))).not.toMatch(/largest/)
  })
})
