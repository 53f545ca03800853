import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartPeriod, ChartValue } from './chart-specification.ts'
import { messageTitle } from './message-title.ts'

const year = (n: number, partial = false): ChartPeriod => ({
  name: `FY${n}`,
  short: `FY${n}`,
  tick: `FY${n}`,
  partial,
})
const years = [2014, 2015, 2016, 2017].map((n) => year(n))
const title = (values: ChartValue[], periods = years, back?: number, unit = 'people') =>
  messageTitle({ subject: 'New clients', unit, periods, values, ...(back === undefined ? {} : { back }) })

describe('messageTitle', () => {
  it('says how the last year compares with the first', () => {
    expect(title([100, 110, 120, 150])).toBe('New clients rose by 50% from FY2014 to FY2017')
  })

  it('never compares a partial year', () => {
    const periods = [...years.slice(0, 3), year(2017, true)]
    expect(title([100, 110, 130, 20], periods)).toBe('New clients rose by 30% from FY2014 to FY2016')
  })

  it('never compares across a change of definition', () => {
    const course = { subject: 'New clients', unit: 'people', periods: years, values: [100, 110, 200, 220] }
    expect(messageTitle({ ...course, breaks: [{ at: 2 }] })).toBe(
      'New clients rose by 10% from FY2016 to FY2017',
    )
    expect(messageTitle({ ...course, breaks: [{ at: 3 }] })).toBe('New clients: 220 people in FY2017')
  })

  it('never compares what is withheld or was not reported', () => {
    expect(title(['withheld', 100, 100, null])).toBe('New clients stayed the same from FY2015 to FY2016')
  })

  it('compares a quarter with the same quarter a year before', () => {
    const quarters = ['FY2016 Q3', 'FY2016 Q4', 'FY2017 Q1', 'FY2017 Q2', 'FY2017 Q3'].map(
      (short): ChartPeriod => ({ name: short, short, tick: short }),
    )
    expect(title([100, 900, 900, 900, 80], quarters, 4)).toBe(
      'New clients fell by 20% in the year to FY2017 Q3',
    )
  })

  it('goes back to the first complete quarter when the one a year before is not complete', () => {
    const quarters = ['FY2016 Q2', 'FY2016 Q3', 'FY2016 Q4', 'FY2017 Q1', 'FY2017 Q2', 'FY2017 Q3'].map(
      (short): ChartPeriod => ({ name: short, short, tick: short, partial: short === 'FY2016 Q3' }),
    )
    expect(title([100, 20, 105, 110, 115, 120], quarters, 4)).toBe(
      'New clients rose by 20% from FY2016 Q2 to FY2017 Q3',
    )
  })

  it('names the one value when there is nothing to compare it with', () => {
    expect(title([null, null, null, 12])).toBe('New clients: 12 people in FY2017')
  })

  it('falls back on the subject when nothing is known', () => {
    expect(title([null, 'withheld', null, null])).toBe('New clients')
  })

  it('says the change of a percentage in points', () => {
    expect(title([40, null, null, 50], years, undefined, '%')).toBe(
      'New clients rose by 10 points from FY2014 to FY2017',
    )
  })

  it('never speaks a number that was withheld', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 11, max: 999 }), fc.constant('withheld' as const)), {
          minLength: 4,
          maxLength: 4,
        }),
        (values) => {
          expect(title(values)).not.toMatch(/withheld|NaN|undefined|Infinity/)
        },
      ),
    )
  })
})
