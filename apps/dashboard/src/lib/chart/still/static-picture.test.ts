import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartOverTime, ChartValue } from '../chart-specification.ts'
import { staticPicture } from './static-picture.ts'

const spec = (
  kind: ChartOverTime['kind'],
  series: ChartValue[][],
  partial: boolean[] = [],
): ChartOverTime => ({
  kind,
  title: '',
  subtitle: '',
  subject: '',
  unit: 'people',
  periods: (series[0] ?? []).map((_, index) => ({
    name: `${index}`,
    short: `${index}`,
    tick: `${index}`,
    partial: partial[index] ?? false,
  })),
  series: series.map((values, index) => ({ label: `${index}`, values })),
  source: '',
  asOf: '2017-10-16',
})

describe('staticPicture', () => {
  it('draws bars from zero, as high as their value', () => {
    const { bars, plot } = staticPicture(spec('grouped bars', [[50, 100]]))
    const [half, whole] = bars
    expect(half && half.y + half.height).toBeCloseTo(plot.y + plot.height)
    expect((half?.height ?? 0) * 2).toBeCloseTo(whole?.height ?? 0)
  })

  it('draws no mark for what is withheld or missing, and hatches what is withheld', () => {
    const { bars, bands } = staticPicture(spec('grouped bars', [['withheld', null, 10]]))
    expect(bars).toHaveLength(1)
    expect(bands.map(({ word }) => word)).toEqual(['withheld'])
  })

  it('hatches the place of a bar that is withheld beside one that is not', () => {
    const { bars, kept, bands } = staticPicture(
      spec('grouped bars', [
        [10, 'withheld'],
        ['withheld', 'withheld'],
      ]),
    )
    expect(kept).toHaveLength(1)
    expect(kept[0]?.x).toBeCloseTo((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0))
    expect(bands.map(({ word }) => word)).toEqual(['withheld'])
  })

  it('breaks a line where a quarter is missing, and before a partial one', () => {
    const { lines, points } = staticPicture(
      spec('lines', [[1, 2, null, 3, 4, 5]], [false, false, false, false, false, true]),
    )
    expect(lines.map((line) => line.points.length)).toEqual([2, 2])
    expect(points).toHaveLength(5)
  })

  it('breaks a line where it begins to be counted another way, and marks the place', () => {
    const broken = spec('lines', [[1, 2, 3, 4]])
    const [first] = broken.series
    const series = first ? [{ ...first, breaks: [{ at: 2, reason: 'new definition' }] }] : []
    const { lines, breaks, points } = staticPicture({ ...broken, series })
    expect(lines.map((line) => line.points.length)).toEqual([2, 2])
    expect(breaks).toHaveLength(1)
    expect(breaks[0]?.x).toBeGreaterThan(points[1]?.x ?? Infinity)
    expect(breaks[0]?.x).toBeLessThan(points[2]?.x ?? 0)
  })

  it('stacks shares to the top of the plot, and leaves out a period in which one is not known', () => {
    const { bars, plot } = staticPicture(
      spec('shares over time', [
        [30, 5],
        [90, 'withheld'],
      ]),
    )
    expect(bars).toHaveLength(2)
    expect(bars[1]?.y).toBeCloseTo(plot.y)
    expect((bars[0]?.height ?? 0) / plot.height).toBeCloseTo(0.25)
  })

  it('marks the target across the bar of the actual', () => {
    const { bars, marks } = staticPicture(spec('actual and target', [[80], [100]]))
    expect(bars).toHaveLength(1)
    expect(marks[0]?.y).toBeLessThan(bars[0]?.y ?? 0)
  })

  it('keeps every shape inside the plot, whatever the values', () => {
    const value = fc.oneof(fc.nat(1e6), fc.constant(null), fc.constant('withheld' as const))
    const kind = fc.constantFrom(
      'lines' as const,
      'actual and target' as const,
      'grouped bars' as const,
      'shares over time' as const,
    )
    fc.assert(
      fc.property(
        kind,
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (is, values) => {
          const { plot, bars, points } = staticPicture(spec(is, values))
          for (const { x, y } of [...bars, ...points]) {
            expect(x).toBeGreaterThanOrEqual(plot.x)
            expect(x).toBeLessThanOrEqual(plot.x + plot.width)
            expect(y).toBeGreaterThanOrEqual(plot.y - 0.001)
            expect(y).toBeLessThanOrEqual(plot.y + plot.height + 0.001)
          }
        },
      ),
    )
  })
})
