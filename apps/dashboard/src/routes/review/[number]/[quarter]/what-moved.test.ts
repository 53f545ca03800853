import { describe, expect, it } from 'vitest'
import { whatMoved } from './what-moved.ts'

const count = (value: number) => ({ kind: 'value' as const, value })
const line = (key: string, answer: ReturnType<typeof count> | { kind: 'not_reported' }) => ({
  key,
  label: 'New clients',
  answer,
})
const trend = {
  unit: 'clients',
  periods: [{ code: 'FY2017Q3' }, { code: 'FY2017Q4' }],
  total: [900, 341],
}

describe('whatMoved', () => {
  it('names what the report counts over all its states, and the national total of its own quarter', () => {
    const lines = [
      line('new_clients', count(30)),
      line('new_clients', count(4)),
      line('tips_received', count(9)),
    ]
    expect(whatMoved({ quarter: 'FY2017Q4', lines }, 'new_clients', trend)).toEqual({
      metric: 'new_clients',
      label: 'New clients',
      unit: 'clients',
      quarter: 'FY2017Q4',
      ownValue: 34,
      total: 341,
    })
  })

  it('claims nothing when the report has no such count', () => {
    const lines = [line('new_clients', { kind: 'not_reported' })]
    expect(whatMoved({ quarter: 'FY2017Q4', lines }, 'new_clients', trend)).toBeUndefined()
    expect(whatMoved({ quarter: 'FY2017Q4', lines: [] }, 'new_clients', trend)).toBeUndefined()
  })
})
