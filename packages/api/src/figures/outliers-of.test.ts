import { addQuarters, fiscalQuarter } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { outliersOf, type AwardCourse } from './outliers-of.ts'

const last = fiscalQuarter('FY2017Q4')
const since = fiscalQuarter('FY2017Q1')
/** Values up to the last quarter, or one of so many quarters before it. */
const course = (awardId: string, values: readonly number[], back = 0): AwardCourse => ({
  awardId,
  metric: 'new_clients',
  values: new Map(values.map((value, index) => [addQuarters(last, index + 1 - values.length - back), value])),
})
const found = (...courses: AwardCourse[]) => outliersOf(courses, since)

describe('outliers', () => {
  it('are latest values far from the own history, the furthest first', () => {
    const all = found(
      course('steady', [100, 101, 99, 102, 100]),
      course('far', [100, 101, 99, 102, 180]),
      course('furthest', [100, 101, 99, 102, 5]),
    )
    expect(all.map(({ awardId, quarter, value }) => [awardId, quarter, value])).toEqual([
      ['furthest', last, 5],
      ['far', last, 180],
    ])
    expect(all[1]?.own).toMatchObject({ median: 100.5 })
  })

  it('are judged by others only while there is no history', () => {
    const others = ['a', 'b', 'c', 'd'].map((id) => course(id, [10, 10, 10, 10, 10]))
    const [fresh] = found(...others, course('fresh', [90]))
    expect(fresh).toMatchObject({ awardId: 'fresh', own: null, others: { median: 10 } })
    // As large as ever: how large others are says nothing of it.
    expect(found(...others, course('large', [90, 90, 90, 90, 90]))).toEqual([])
  })

  it('are none where too little is known, or where the latest value is old', () => {
    expect(found(course('few', [10, 10, 500]))).toEqual([])
    expect(found(course('old', [100, 100, 100, 100, 500], 4))).toEqual([])
  })
})
