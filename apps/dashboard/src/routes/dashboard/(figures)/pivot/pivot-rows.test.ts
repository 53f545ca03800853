import { describe, expect, it } from 'vitest'
import { pivotRows, totalLabel, type Pivot } from './pivot-rows.ts'

const number = (value: number | null, how: 'sum' | 'last' = 'sum') =>
  ({ kind: 'number', value, how }) as const
const period = (code: string, partial = false) => ({
  code,
  label: code,
  reported: 1,
  expected: 1,
  quarters: 1,
  quartersOver: 1,
  partial,
})
const pivot: Pivot = {
  unit: 'clients',
  rows: { code: 'state', label: 'State', items: [{ code: 'TX', label: 'Texas' }] },
  columns: {
    code: 'quarter',
    label: 'Fiscal quarter',
    items: [
      { code: 'FY2017Q3', label: '' },
      { code: 'FY2017Q4', label: '' },
    ],
  },
  cells: [[1200, null]],
  rowTotals: [number(1200)],
  columnTotals: [number(1200), number(null)],
  total: number(1200),
  notes: [],
  periods: [period('FY2017Q3'), period('FY2017Q4', true)],
  asOf: '2017-10-16T12:00:00Z',
}
const of = { metric: 'new_clients' }
const making = '/dashboard/making?metric=new_clients'

describe('the rows of a pivot', () => {
  it('have each cell with the way to its making, and totals at the end and below', () => {
    expect(pivotRows(pivot, of)).toEqual([
      {
        code: 'TX',
        label: 'Texas',
        isTotal: false,
        cells: [
          { text: '1,200', href: '/dashboard/making?metric=new_clients&state=TX&quarter=FY2017Q3' },
          { text: null, href: undefined },
          { text: '1,200', href: `${making}&state=TX&since=FY2017Q3&quarter=FY2017Q4` },
        ],
      },
      {
        code: 'total',
        label: 'Total',
        isTotal: true,
        cells: [
          { text: '1,200', href: `${making}&quarter=FY2017Q3` },
          { text: null, href: undefined },
          { text: '1,200', href: `${making}&since=FY2017Q3&quarter=FY2017Q4` },
        ],
      },
    ])
  })

  it('lead from a last value to the period whose it is, and from a sum of parts nowhere', () => {
    const hrefs = (changed: Partial<Pivot>) =>
      pivotRows({ ...pivot, ...changed }, of).map(({ cells }) => cells.at(-1)?.href)
    const last = { rowTotals: [number(1200, 'last')], total: number(1200, 'last') }
    expect(hrefs(last)).toEqual([`${making}&state=TX&quarter=FY2017Q3`, `${making}&quarter=FY2017Q3`])
    const age = { code: 'age_group', label: 'Age', items: [{ code: 'minor', label: 'Minor' }] }
    expect(hrefs({ rows: age })).toEqual([
      `${making}&breakdown=age_group&category=minor&since=FY2017Q3&quarter=FY2017Q4`,
      undefined,
    ])
  })

  it('name partial periods, on whatever side they stand', () => {
    const turned: Pivot = { ...pivot, rows: pivot.columns, columns: pivot.rows, cells: [[1200], [null]] }
    expect(pivotRows(turned, of).map(({ label }) => label)).toEqual([
      'FY2017 Q3',
      'FY2017 Q4 (partial)',
      'Total',
    ])
  })

  it('have words where there is no total, and say what a last value is', () => {
    const words = { kind: 'words', words: 'does not add up' } as const
    expect(
      pivotRows({ ...pivot, total: words }, of)
        .at(-1)
        ?.cells.at(-1)?.text,
    ).toBe('does not add up')
    expect(totalLabel(pivot)).toBe('Total')
    expect(totalLabel({ ...pivot, rowTotals: [number(3, 'last')] })).toBe('Last complete')
  })
})
