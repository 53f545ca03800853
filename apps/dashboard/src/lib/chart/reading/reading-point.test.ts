import { describe, expect, it } from 'vitest'
import type { ChartOverTime, ChartRanking, ChartValue } from '../chart-specification.ts'
import { nextPoint, type ReadingKey, type ReadingPoint } from './reading-point.ts'

const facts = { title: '', subtitle: '', unit: 'people', subject: '', source: '', asOf: '2017-10-16' }
const lines = (...series: ChartValue[][]): ChartOverTime => ({
  ...facts,
  kind: 'lines',
  periods: (series[0] ?? []).map((_, index) => ({ name: `${index}`, short: `${index}`, tick: `${index}` })),
  series: series.map((values, index) => ({ label: `${index}`, values })),
})
const ranking = (length: number): ChartRanking => ({
  ...facts,
  kind: 'ranked bars',
  itemName: '',
  when: '',
  items: Array.from({ length }, (_, index) => ({ label: `${index}`, value: index })),
})

function walk(spec: ChartOverTime | ChartRanking, ...keys: ReadingKey[]): ReadingPoint | undefined {
  return keys.reduce<ReadingPoint | undefined>((at, key) => nextPoint(spec, at, key), undefined)
}

describe('nextPoint', () => {
  const two = lines([1, 9, 1], [5, 5, 5])

  it('enters at the first period, on the highest line; backwards at the last', () => {
    expect(walk(two, 'ArrowRight')).toEqual({ column: 0, row: 1 })
    expect(walk(two, 'ArrowLeft')).toEqual({ column: 2, row: 1 })
  })

  it('goes through periods on one line, and stops at the edges', () => {
    expect(walk(two, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toEqual({ column: 2, row: 1 })
    expect(walk(two, 'End', 'Home', 'ArrowLeft')).toEqual({ column: 0, row: 1 })
  })

  it('goes up and down as the lines lie above each other at that period', () => {
    expect(walk(two, 'Home', 'ArrowDown')).toEqual({ column: 0, row: 0 })
    // Where the lines have crossed, the same line lies above.
    expect(walk(two, 'Home', 'ArrowDown', 'ArrowRight', 'ArrowDown')).toEqual({ column: 1, row: 1 })
    expect(walk(two, 'Home', 'ArrowUp')).toEqual({ column: 0, row: 1 })
  })

  it('reaches what is withheld or missing too', () => {
    expect(walk(lines([3], ['withheld'], [null]), 'Home', 'ArrowDown', 'ArrowDown')).toEqual({
      column: 0,
      row: 2,
    })
  })

  it('climbs a stack from its first series to its last', () => {
    expect(walk({ ...lines([9], [1], [5]), kind: 'shares over time' }, 'Home', 'ArrowDown')).toEqual({
      column: 0,
      row: 1,
    })
  })

  it('goes through items as through a list, as far as they are drawn', () => {
    expect(walk(ranking(3), 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown')).toEqual({
      column: 2,
      row: 0,
    })
    expect(walk(ranking(30), 'End')).toEqual({ column: 19, row: 0 })
  })

  it('has nowhere to go in an empty picture', () => {
    expect(walk(ranking(0), 'Home')).toBeUndefined()
  })
})
