import { describe, expect, it } from 'vitest'
import type { ChartSpecification } from './chart-specification.ts'
import { tableBehind } from './table-behind.ts'

const spec: ChartSpecification = {
  kind: 'stacked bars',
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

describe('tableBehind', () => {
  it('has every value of the picture, and the total in the last column', () => {
    expect(tableBehind(spec)).toEqual({
      columns: ['One', 'Other', 'Total'],
      rows: [
        { period: 'FY2016', partial: false, values: [1, 2, 3], coverage: '' },
        { period: 'FY2017', partial: true, values: ['withheld', null, null], coverage: '41 of 48 reported' },
      ],
      hasCoverage: true,
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
})
