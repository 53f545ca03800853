import { describe, expect, it } from 'vitest'
import type { Trend } from '#lib/dashboard/trend.ts'
import { trendChart } from './trend-chart.ts'

const reported = [13, 13, 13, 13, 13, 2]
const periods = ['FY2016Q3', 'FY2016Q4', 'FY2017Q1', 'FY2017Q2', 'FY2017Q3', 'FY2017Q4'].map(
  (code, index) => ({
    code,
    label: code,
    reported: reported[index] ?? 0,
    expected: 13,
    quarters: 1,
    quartersOver: 1,
    partial: index === 5,
  }),
)
const series = (code: string, ...values: (number | null)[]) => ({ code, label: code, values, coverage: null })
const trend: Trend = {
  unit: 'people',
  periods,
  series: [series('One', 60, 60, 60, 60, 70, 5), series('Other', 40, 40, 40, 40, 50, null)],
  total: [100, 100, 100, 100, 120, 5],
  apart: null,
  asOf: '2017-10-16T12:00:00Z',
}
const named = {
  subject: 'New clients',
  places: '',
  by: 'Program',
  of: { metric: 'new_clients', by: 'program' },
  breaks: { ofTotal: [], ofSeries: [] },
}

describe('trendChart', () => {
  const chart = trendChart(trend, named)

  it('compares the last complete quarter with the same quarter a year before', () => {
    expect(chart.title).toBe('New clients rose by 20% in the year to FY2017 Q3')
  })

  it('marks the quarter that is partly in, and says how much of it', () => {
    expect(chart.periods.map(({ partial }) => partial)).toEqual([false, false, false, false, false, true])
    expect(chart.periods.at(-1)?.coverage).toBe('2 of 13 reported')
  })

  it('names the year where it begins', () => {
    const below = chart.periods.map(({ tickBelow }) => tickBelow)
    expect(below).toEqual([undefined, undefined, 'FY2017', undefined, undefined, undefined])
  })

  it('compares a year with the year before, and says how much of it is over', () => {
    const years = ['FY2015', 'FY2016', 'FY2017'].map((code, index) => ({
      code,
      label: code,
      reported: 50,
      expected: 50,
      quarters: 4,
      quartersOver: index === 2 ? 2 : 4,
      partial: index === 2,
    }))
    const chart = trendChart(
      { ...trend, periods: years, series: [], total: [100, 150, 90] },
      { ...named, places: 'Texas' },
    )
    expect(chart.title).toBe('New clients, Texas rose by 50% in the year to FY2016')
    expect(chart.periods.at(-1)?.coverage).toBe('50 of 50 reported, 2 of 4 quarters over')
    expect(chart.series).toMatchObject([{ label: 'All together', values: [100, 150, 90] }])
    expect(chart.series[0]?.links?.[0]).toBe('/dashboard/making?metric=new_clients&year=2015')
  })

  it('says what it shows, of whom, and how it is split', () => {
    expect(trendChart(trend, { ...named, places: 'Texas' }).subtitle).toBe(
      'New clients, Texas: people, by fiscal quarter and program',
    )
  })

  it('gives many parts a picture each', () => {
    const many = Array.from({ length: 8 }, (_, index) => series(`Part ${index}`, 1, 2, 3, 4, 5, 6))
    expect(trendChart({ ...trend, series: many }, named).kind).toBe('small multiples')
  })

  it('breaks where the form changed, and compares nothing across', () => {
    const change = { at: 4, reason: 'the form asks for “Text message”' }
    const parts = trendChart(trend, { ...named, breaks: { ofTotal: [], ofSeries: [change] } })
    expect(parts.series.map(({ breaks }) => breaks)).toEqual([[], [change], [change]])
    expect(parts.title).toContain('rose by 20%')
    const all = trendChart(trend, { ...named, breaks: { ofTotal: [change], ofSeries: [change] } })
    expect(all.title).not.toContain('rose')
  })
})
