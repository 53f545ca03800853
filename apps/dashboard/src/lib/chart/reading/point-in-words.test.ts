import { describe, expect, it } from 'vitest'
import type { ChartMap, ChartOverTime } from '../chart-specification.ts'
import { pointInWords } from './point-in-words.ts'

const facts = { title: '', subtitle: '', unit: 'people', subject: '', source: '', asOf: '2017-10-16' }
const course: ChartOverTime = {
  ...facts,
  kind: 'lines',
  periods: [
    { name: 'FY2016 (Oct 2015 – Sep 2016)', short: 'FY2016', tick: 'FY2016' },
    {
      name: 'FY2017 (Oct 2016 – Sep 2017)',
      short: 'FY2017',
      tick: 'FY2017',
      partial: true,
      coverage: '3 of 9 reported',
    },
  ],
  series: [
    {
      label: 'Adult',
      values: [1204, 'withheld'],
      links: ['/making'],
      breaks: [{ at: 1, reason: 'new age bands' }],
    },
    { label: 'Minor', values: [null, 30] },
  ],
}

describe('pointInWords', () => {
  it('says where, what, and where the figure leads', () => {
    expect(pointInWords(course, { column: 0, row: 0 })).toEqual({
      place: 'FY2016 (Oct 2015 – Sep 2016), Adult',
      figure: '1,204 people',
      beside: '',
      href: '/making',
    })
  })

  it('says that a figure is withheld, partial, or not comparable, and of how many reports it is', () => {
    expect(pointInWords(course, { column: 1, row: 0 })).toEqual({
      place: 'FY2017 (Oct 2016 – Sep 2017), Adult',
      figure: 'withheld',
      beside: 'partial; 3 of 9 reported; not comparable with earlier (new age bands)',
    })
    expect(pointInWords(course, { column: 1, row: 1 })?.beside).toBe('partial; 3 of 9 reported')
    expect(pointInWords(course, { column: 0, row: 1 })?.figure).toBe('no report')
  })

  it('says the share beside the count where shares are drawn', () => {
    const shares: ChartOverTime = { ...course, kind: 'shares over time' }
    const series = [
      { label: 'Adult', values: [30, 30] },
      { label: 'Minor', values: [10, 'withheld' as const] },
    ]
    expect(pointInWords({ ...shares, series }, { column: 0, row: 0 })?.figure).toBe('30 people (75%)')
    expect(pointInWords({ ...shares, series }, { column: 1, row: 0 })?.figure).toBe('30 people')
  })

  it('reads states by name, and says how far the list has come', () => {
    const map: ChartMap = {
      ...facts,
      kind: 'map',
      when: 'FY2017',
      states: [
        { code: 'TX', value: 12, href: '/tx' },
        { code: 'AL', value: null, coverage: '0 of 1 reported' },
      ],
    }
    expect(pointInWords(map, { column: 0, row: 0 })).toEqual({
      place: 'Alabama',
      figure: 'no report',
      beside: '0 of 1 reported; number 1 of 2',
    })
    expect(pointInWords(map, { column: 1, row: 0 })?.href).toBe('/tx')
    expect(pointInWords(map, { column: 2, row: 0 })).toBeUndefined()
  })
})
