import type { FarTotal } from '@muster/data'
import { fiscalQuarter } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { judgedByOthers, outliersOf } from './outliers-of.ts'

const last = fiscalQuarter('FY2017Q4')
const earlier = fiscalQuarter('FY2017Q3')

const far = (awardId: string, sum: number, own: FarTotal['own'], quarter = last): FarTotal => ({
  awardId,
  awardNumber: awardId,
  organizationId: awardId,
  organizationName: 'An organization',
  programName: 'A program',
  metric: 'new_clients',
  fiscalQuarter: quarter,
  sum,
  own,
})
const said = (awardId: string, sum: number, quarter = last) => ({
  awardId,
  metric: 'new_clients',
  fiscalQuarter: quarter,
  sum,
})
const others = ['a', 'b', 'c', 'd'].map((id) => said(id, 10))

describe('outliers', () => {
  it('are far from the own history, the furthest first, whatever others say', () => {
    const found = outliersOf(
      [far('far', 180, { median: 100, distance: 8 }), far('furthest', 5, { median: 100, distance: -9.5 })],
      others,
    )
    expect(found.map(({ awardId, others: beside }) => [awardId, beside])).toEqual([
      ['furthest', null],
      ['far', null],
    ])
  })

  it('are judged by others while there is no history, and never by themselves', () => {
    const fresh = far('fresh', 90, null)
    const [found, ...rest] = outliersOf([fresh, far('a', 10, null)], [...others, said('fresh', 90)])
    expect(found).toMatchObject({ awardId: 'fresh', own: null, others: { median: 10 } })
    expect(rest).toEqual([])
    expect(outliersOf([fresh], [...others.slice(1), said('fresh', 90)])).toEqual([])
  })

  it('need others of the same metric and quarter alone', () => {
    expect(outliersOf([far('fresh', 90, null, earlier)], others)).toEqual([])
    const all = [far('x', 1, null), far('y', 2, null), far('z', 3, { median: 30, distance: -5 }, earlier)]
    expect(judgedByOthers(all)).toMatchObject([{ metric: 'new_clients', fiscalQuarter: last }])
  })
})
