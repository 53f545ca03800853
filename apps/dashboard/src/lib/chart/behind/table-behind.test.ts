import { describe, expect, it } from 'vitest'
import type { ChartOfParts, ChartOverTime } from '../chart-specification.ts'
import { tableBehind } from './table-behind.ts'

const spec: ChartOverTime = {
  kind: 'grouped bars',
  title: '',
  subtitle: '',
  subject: 'New clients',
  unit: 'people',
  periods: [
    { name: 'FY2016', short: 'FY2016', tick: 'FY2016' },
    { name: 'FY2017', short: 'FY2017', tick: 'FY2017', partial: true, coverage: '41 of 48 reported' },
  ],
  series: [
    { label: 'One', values: [1, 'withheld'] },
    { label: 'Other', values: [2, null] },
  ],
  total: [3, null],
  source: '',
  asOf: '2017-10-16',
}

const row = (name: string, cells: object[]) => ({ name, cells, partial: false, coverage: '', note: '' })

const age: ChartOfParts = {
  kind: 'composition',
  title: '',
  subtitle: '',
  subject: 'New clients',
  unit: 'people',
  source: '',
  asOf: '2017-10-16',
  when: 'FY2017 Q3',
  itemName: 'Age group',
  items: [
    { label: 'Minor', value: 25, href: '/making/minor' },
    { label: 'Adult', value: 75 },
  ],
  addsUp: true,
}

describe('tableBehind', () => {
  it('has every value of the picture, and the total in the last column', () => {
    expect(tableBehind(spec)).toEqual({
      head: 'Period',
      columns: ['One', 'Other', 'Total'],
      rows: [
        row('FY2016', [{ value: 1 }, { value: 2 }, { value: 3 }]),
        {
          ...row('FY2017', [{ value: 'withheld' }, { value: null }, { value: null }]),
          partial: true,
          coverage: '41 of 48 reported',
        },
      ],
      hasCoverage: true,
      hasNotes: false,
    })
  })

  it('does not repeat a total that is drawn as a series', () => {
    const total = [3, null]
    const series = [{ label: 'All programs', values: total }, ...spec.series]
    expect(tableBehind({ ...spec, series, total }).columns).toEqual(['All programs', 'One', 'Other'])
  })

  it('does not repeat a single series as its own total', () => {
    expect(tableBehind({ ...spec, series: spec.series.slice(0, 1) }).columns).toEqual(['One'])
  })

  it('says beside a row why it must not be compared with those above', () => {
    const anew = { label: 'One', values: [1, 2], breaks: [{ at: 1, reason: 'new definition' }] }
    const { rows, hasNotes } = tableBehind({ ...spec, series: [anew] })
    expect(hasNotes).toBe(true)
    expect(rows.map(({ note }) => note)).toEqual(['', 'Not comparable with earlier: new definition'])
  })

  it('has a row for each part, largest first, with its share and where it leads', () => {
    const { head, columns, rows } = tableBehind(age)
    expect([head, ...columns]).toEqual(['Age group', 'New clients'])
    expect(rows).toEqual([
      row('Adult', [{ value: 75, share: 75 }]),
      row('Minor', [{ value: 25, share: 25, href: '/making/minor' }]),
    ])
  })

  it('says no shares of parts that overlap', () => {
    expect(
      tableBehind({ ...age, addsUp: false }).rows.flatMap(({ cells }) => cells.map(({ share }) => share)),
    ).toEqual([undefined, undefined])
  })

  it('leads from each value of a series to its making', () => {
    const linked = { label: 'One', values: [1, 2], links: ['/a', undefined] }
    expect(tableBehind({ ...spec, series: [linked] }).rows.map(({ cells }) => cells[0]?.href)).toEqual([
      '/a',
      undefined,
    ])
  })
})
