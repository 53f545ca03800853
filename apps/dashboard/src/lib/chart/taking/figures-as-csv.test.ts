import { describe, expect, it } from 'vitest'
import type { ChartOfParts, ChartOverTime } from '../chart-specification.ts'
import { figuresAsCsv } from './figures-as-csv.ts'

const facts = {
  title: '',
  subtitle: '',
  subject: 'New clients',
  unit: 'people',
  source: 'accepted quarterly reports',
  asOf: '2017-10-16',
}
const course: ChartOverTime = {
  ...facts,
  kind: 'lines',
  periods: [
    { name: 'FY2016', short: 'FY2016', tick: 'FY2016', coverage: '48 of 48 reported' },
    { name: 'FY2017', short: 'FY2017', tick: 'FY2017', coverage: '12 of 48 reported', partial: true },
  ],
  series: [
    { label: 'Adult', values: [1204, 'withheld'], breaks: [{ at: 1, reason: 'new age bands' }] },
    { label: 'Minor', values: [87.5, null] },
  ],
}

describe('figuresAsCsv', () => {
  it('has every figure with its unit, coverage, source and day, and says why one is missing', () => {
    expect(figuresAsCsv(course).split('\r\n')).toEqual([
      'Period,Adult (people),Minor (people),Partial,Coverage,Note,Source,As of',
      'FY2016,1204,87.5,,48 of 48 reported,,accepted quarterly reports,2017-10-16',
      'FY2017,withheld,no report,yes,12 of 48 reported,Not comparable with earlier: Adult: new age bands,' +
        'accepted quarterly reports,2017-10-16',
      '',
    ])
  })

  it('gives shares where parts add up, and says in each row that data are synthetic', () => {
    const parts: ChartOfParts = {
      ...facts,
      kind: 'composition',
      itemName: 'Age group',
      when: 'FY2017 Q3',
      items: [
        { label: 'Minor', value: 1 },
        { label: 'Adult', value: 2 },
      ],
      addsUp: true,
    }
    expect(figuresAsCsv(parts, 'Synthetic data').split('\r\n')).toEqual([
      'Age group,New clients (people),"New clients, share (%)",Partial,Coverage,Source,As of,About',
      'Adult,2,66.67,,,accepted quarterly reports,2017-10-16,Synthetic data',
      'Minor,1,33.33,,,accepted quarterly reports,2017-10-16,Synthetic data',
      '',
    ])
  })

  it('runs nothing in a spreadsheet, whatever an organization is called', () => {
    const csv = figuresAsCsv({
      ...facts,
      kind: 'ranked bars',
      itemName: 'Organization',
      when: 'FY2017 Q3',
      items: [{ label: '=HYPERLINK("http://example.test")', value: 1 }],
    })
    expect(csv).toContain(`"'=HYPERLINK(""http://example.test"")",1`)
  })
})
