import { expect, it } from 'vitest'
import { releaseCsv } from './release-csv.ts'

const release = {
  number: 1,
  status: 'final' as const,
  title: 'First',
  asOf: '2017-10-01T12:00:00Z',
  publishedAt: null,
  withdrawn: null,
  sha256: '',
}
const years = { withheld: false, reported: 48, expected: 48, revisionPending: false }

it('a withheld total leaves as an empty cell that says so, and its number never leaves', () => {
  const csv = releaseCsv(
    [
      {
        metric: 'new_clients',
        label: 'New clients',
        definition: '',
        unit: 'clients',
        source: '',
        rows: [
          { fiscalYear: 2015, ...years, value: 7, withheld: true },
          { fiscalYear: 2016, ...years, value: 1204 },
          { fiscalYear: 2017, ...years, value: null, reported: 0 },
          { fiscalYear: 2018, ...years, value: 50, revisionPending: true },
        ],
      },
    ],
    release,
  )
  expect(csv.split('\r\n')).toEqual([
    'metric,label,unit,fiscal_year,value,status,reports_in,reports_due,release,release_status,as_of',
    'new_clients,New clients,clients,2015,,withheld,48,48,1,final,2017-10-01T12:00:00Z',
    'new_clients,New clients,clients,2016,1204,released,48,48,1,final,2017-10-01T12:00:00Z',
    'new_clients,New clients,clients,2017,,no_report,0,48,1,final,2017-10-01T12:00:00Z',
    'new_clients,New clients,clients,2018,50,revision_pending,48,48,1,final,2017-10-01T12:00:00Z',
    '',
  ])
})
