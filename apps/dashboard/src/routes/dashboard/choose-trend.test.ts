import { describe, expect, it } from 'vitest'
import { chooseTrend } from './choose-trend.ts'

const metrics = [
  { code: 'tips_received', label: 'Tips received', breakdowns: [] },
  {
    code: 'new_clients',
    label: 'New clients',
    breakdowns: [{ code: 'age_group', label: 'Age group', categories: [{ code: '13_17', label: '13–17' }] }],
  },
]
const choose = (search: string) => chooseTrend(metrics, new URLSearchParams(search))

describe('chooseTrend', () => {
  it('shows new clients as a whole when nothing is asked for', () => {
    expect(choose('')).toMatchObject({ part: '', question: { metric: 'new_clients' } })
  })

  it('asks for the metric and the part in the address', () => {
    expect(choose('metric=new_clients&part=age_group.13_17')).toMatchObject({
      partLabel: 'Age group: 13–17',
      question: { metric: 'new_clients', breakdown: 'age_group', category: '13_17' },
    })
  })

  it('shows the whole when the part belongs to another metric', () => {
    expect(choose('metric=tips_received&part=age_group.13_17')?.question).toEqual({ metric: 'tips_received' })
  })

  it('survives a metric that is no longer counted', () => {
    expect(choose('metric=gone')?.metric.code).toBe('new_clients')
  })

  it('has nothing to choose from without metrics', () => {
    expect(chooseTrend([], new URLSearchParams())).toBeUndefined()
  })
})
