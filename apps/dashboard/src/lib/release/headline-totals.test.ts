import { describe, expect, it } from 'vitest'
import { headlineTotals } from './headline-totals.ts'
import type { ReleasedRow, ReleasedTable } from './released-table.ts'

const row = (fiscalYear: number, value: number | null, reported = 48): ReleasedRow => ({
  fiscalYear,
  value,
  withheld: false,
  revisionPending: false,
  reported,
  expected: 48,
})
const table = (metric: string, rows: ReleasedRow[]): ReleasedTable => ({
  metric,
  label: metric,
  definition: '',
  unit: 'clients',
  source: '',
  rows,
})

describe('headlineTotals', () => {
  it('shows the latest year that is complete', () => {
    expect(headlineTotals([table('new_clients', [row(2016, 900), row(2017, 400, 20)])])).toEqual({
      fiscalYear: 2016,
      complete: true,
      totals: [{ metric: 'new_clients', label: 'new_clients', unit: 'clients', value: 900 }],
    })
  })

  it('shows a year that is partly in when no year is complete, and says so', () => {
    expect(headlineTotals([table('new_clients', [row(2017, 400, 20)])])).toMatchObject({
      fiscalYear: 2017,
      complete: false,
    })
  })

  it('keeps the order of the front page, and leaves out what is withheld', () => {
    const withheld = { ...row(2016, 5), withheld: true }
    const found = headlineTotals([
      table('people_trained', [row(2016, 1)]),
      table('signals_received', [withheld]),
      table('new_clients', [row(2016, 2)]),
    ])
    expect(found?.totals.map(({ metric }) => metric)).toEqual(['new_clients', 'people_trained'])
  })

  it('has nothing to say of an empty release', () => {
    expect(headlineTotals([])).toBeUndefined()
    expect(headlineTotals([table('new_clients', [row(2017, null, 0)])])).toBeUndefined()
  })
})
