import { breakdowns, fiscalQuarter, metricCalled, metrics, type Breakdown } from '@muster/metrics'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quarterPeriod, yearPeriod } from '../periods-of.ts'
import { pivotTable, type Pivot } from './pivot-table.ts'
import type { PivotCell, Side } from './sides.ts'
import { notesOn, totalOver } from './total-over.ts'

const latest = fiscalQuarter('FY2017Q4')
const quarters = (['FY2017Q1', 'FY2017Q2', 'FY2017Q3', 'FY2017Q4'] as const).map(fiscalQuarter)
const states: Side = {
  kind: 'place',
  code: 'state',
  items: [
    { code: 'OK', label: 'Oklahoma' },
    { code: 'TX', label: 'Texas' },
    { code: 'UT', label: 'Utah' },
  ],
}
const time: Side = { kind: 'time', code: 'quarter', periods: quarters.map(quarterPeriod) }
const cell = (
  state: string,
  quarter: number,
  sum: number | null,
  more: Partial<PivotCell> = {},
): PivotCell => ({
  group: '',
  state,
  category: '',
  fiscalQuarter: quarters[quarter - 1] ?? latest,
  sum,
  ...more,
})
const pivot = (of: Partial<Pivot>): Pivot => ({
  metric: metricCalled('new_clients'),
  rows: states,
  columns: time,
  period: yearPeriod(2017, latest),
  cells: [],
  complete: new Set(quarters),
  ...of,
})
const number = (value: number | null, how: 'sum' | 'last' = 'sum') => ({ kind: 'number', value, how })

describe('a pivot', () => {
  it('adds up over places and time what adds up, and leaves out places without a number', () => {
    const table = pivotTable(
      pivot({
        cells: [cell('TX', 1, 10), cell('TX', 3, 5), cell('OK', 1, 2), cell('UT', 1, null)],
      }),
    )
    expect(table.rows.map(({ code }) => code)).toEqual(['OK', 'TX'])
    expect(table.cells).toEqual([
      [2, null, null, null],
      [10, null, 5, null],
    ])
    expect(table.rowTotals).toEqual([number(2), number(15)])
    expect(table.columnTotals).toEqual([number(12), number(null), number(5), number(null)])
    expect(table.total).toEqual(number(17))
  })

  it('takes the last value of a stock over time, and adds it over places', () => {
    const cells = [cell('TX', 1, 10), cell('TX', 3, 5), cell('OK', 1, 2)]
    const open = metricCalled('open_clients')
    const table = pivotTable(pivot({ metric: open, cells }))
    expect(table.rowTotals).toEqual([number(2, 'last'), number(5, 'last')])
    expect(table.columnTotals[0]).toEqual(number(12))
    // In the last quarter that has a number at all.
    expect(table.total).toEqual(number(5, 'last'))
    expect(notesOn(open, [states, time])).toEqual([expect.stringContaining('the last complete value')])
  })

  it('passes over the partial quarters of a stock', () => {
    const complete = new Set(['FY2017Q1', 'FY2017Q2'])
    const cells = [cell('TX', 2, 10), cell('TX', 4, 1), cell('OK', 4, 2)]
    const table = pivotTable(pivot({ metric: metricCalled('open_clients'), complete, cells }))
    // Oklahoma has no complete quarter.
    expect(table.rowTotals).toEqual([number(2, 'last'), number(10, 'last')])
    expect(table.total).toEqual(number(10, 'last'))
  })

  it('has words in place of a total of categories that overlap', () => {
    const overlapping = breakdownCalled(({ exclusive }) => !exclusive)
    const columns: Side = { kind: 'category', breakdown: overlapping }
    const [first = '', second = ''] = overlapping.categories.map(({ code }) => code)
    const cells = [cell('TX', 1, 10, { category: first }), cell('TX', 1, 9, { category: second })]
    const table = pivotTable(pivot({ columns, cells }))
    expect(table.cells[0]?.slice(0, 2)).toEqual([10, 9])
    expect(table.rowTotals).toEqual([{ kind: 'words', words: 'does not add up' }])
    expect(table.total).toMatchObject({ kind: 'words' })
    expect(table.columnTotals[0]).toEqual(number(10))
    expect(notesOn(metricCalled('new_clients'), [states, columns])).toEqual([
      expect.stringContaining('several of these categories'),
    ])
  })

  it('adds the quarters of a year, where neither side is time', () => {
    const columns: Side = { kind: 'category', breakdown: breakdownCalled(({ code }) => code === 'age_group') }
    const cells = [1, 2, 3].map((quarter) => cell('TX', quarter, 4, { category: '13_17' }))
    const table = pivotTable(pivot({ columns, cells }))
    expect(table.rowTotals).toEqual([number(12)])
  })

  it('comes to the same total by rows and by columns, whatever was counted', () => {
    const anyCells = fc.array(
      fc.record({
        state: fc.constantFrom('OK', 'TX', 'UT'),
        quarter: fc.integer({ min: 1, max: 4 }),
        sum: fc.nat(1e6),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(anyCells, (all) => {
        const table = pivotTable(
          pivot({ cells: all.map(({ state, quarter, sum }) => cell(state, quarter, sum)) }),
        )
        const other = pivotTable(
          pivot({
            rows: time,
            columns: states,
            cells: all.map(({ state, quarter, sum }) => cell(state, quarter, sum)),
          }),
        )
        expect(table.total).toEqual(other.total)
        expect(table.total).toEqual(
          number(all.length === 0 ? null : all.reduce((sum, each) => sum + each.sum, 0)),
        )
      }),
    )
  })
})

describe('a total', () => {
  it('is a number, or words, as the count basis of every metric says', () => {
    for (const metric of metrics) {
      const overTime = totalOver(metric, time, [1, 2], new Set())
      const overPlaces = totalOver(metric, states, [1, 2], new Set())
      expect(overPlaces.kind, metric.code).toBe(metric.countBasis === 'unduplicated' ? 'words' : 'number')
      expect(overTime, metric.code).toEqual(
        {
          new: number(3),
          event: number(3),
          stock: number(2, 'last'),
          unduplicated: expect.objectContaining({ kind: 'words' }),
        }[metric.countBasis],
      )
    }
  })
})

function breakdownCalled(is: (breakdown: Breakdown) => boolean): Breakdown {
  const found = breakdowns.find(is)
  if (found === undefined) throw new Error('The dictionary has no such breakdown.')
  return found
}
