import { describe, expect, it } from 'vitest'
import type { ChartOverTime } from '../chart-specification.ts'
import { summarySentence } from './summary-sentence.ts'

const period = (short: string, more: object = {}) => ({ name: short, short, tick: short, ...more })
const spec = (over: Partial<ChartOverTime>): ChartOverTime => ({
  kind: 'lines',
  title: '',
  subtitle: '',
  subject: 'New clients',
  unit: 'people',
  periods: [period('FY2015'), period('FY2016'), period('FY2017')],
  series: [{ label: 'Comprehensive services', values: [100, 150, 120] }],
  source: '',
  asOf: '2017-10-16',
  ...over,
})

describe('summarySentence', () => {
  it('says from where to where, and the highest between', () => {
    expect(summarySentence(spec({}))).toBe(
      'New clients rose by 20% from 100 people in FY2015 to 120 people in FY2017. The highest was 150 people in FY2016.',
    )
  })

  it('speaks of the total where the series add up, and names the largest series', () => {
    const series = [
      { label: 'Comprehensive services', values: [60, 60, 90] },
      { label: 'Specialized services', values: [40, 40, 30] },
    ]
    expect(summarySentence(spec({ series, total: [100, 100, 120] }))).toBe(
      'New clients rose by 20% from 100 people in FY2015 to 120 people in FY2017. ' +
        'In FY2017, Comprehensive services was the largest with 90 people.',
    )
  })

  it('leaves a partial period out of the comparison, and says so', () => {
    const periods = [
      period('FY2015'),
      period('FY2016'),
      period('FY2017', { partial: true, coverage: '12 of 48 reported' }),
    ]
    const words = summarySentence(spec({ periods }))
    expect(words).toContain('from 100 people in FY2015 to 150 people in FY2016')
    expect(words).toContain('FY2017 is partial (12 of 48 reported) and may change.')
  })

  it('names what is withheld and what was not reported, and never takes them for zero', () => {
    const words = summarySentence(spec({ series: [{ label: 'All', values: ['withheld', null, 120] }] }))
    expect(words).toBe(
      'New clients: 120 people in FY2017. Withheld to protect people: FY2015. Not reported: FY2016.',
    )
  })

  it('names the series of which a figure is withheld', () => {
    const series = [
      { label: 'Adult', values: [60, 60, 90] },
      { label: 'Minor', values: [40, 'withheld' as const, 30] },
    ]
    expect(summarySentence(spec({ series }))).toContain('Withheld in part: FY2016 (Minor).')
  })

  it('sets the actual beside the target', () => {
    const series = [
      { label: 'Actual', values: [100, 140, null] },
      { label: 'Target', values: [null, 150, 160] },
    ]
    expect(summarySentence(spec({ kind: 'actual and target', series, total: [100, 140, null] }))).toBe(
      'New clients: 100 people in FY2015; 140 people in FY2016 against a target of 150 people. Not reported: FY2017.',
    )
  })

  it('says plainly that there is nothing yet', () => {
    expect(summarySentence(spec({ series: [{ label: 'All', values: [null, null, null] }] }))).toBe(
      'New clients: no complete figure yet.',
    )
  })

  it('never compares across a break, and says what broke', () => {
    const series = [
      { label: 'All', values: [100, 200, 240], breaks: [{ at: 1, reason: 'new definition of new clients' }] },
    ]
    expect(summarySentence(spec({ series }))).toBe(
      'New clients rose by 20% from 200 people in FY2016 to 240 people in FY2017. ' +
        'What comes before FY2016 must not be compared with what follows (new definition of new clients).',
    )
  })

  it('says how much of the whole the largest was, where shares are drawn', () => {
    const series = [
      { label: 'Adult', values: [60, 60, 90] },
      { label: 'Minor', values: [40, 40, 30] },
    ]
    expect(summarySentence(spec({ kind: 'shares over time', series, total: [100, 100, 120] }))).toBe(
      'Adult went from 60% in FY2015 to 75% in FY2017. In FY2017, Adult was the largest with 90 people (75%).',
    )
  })
})
