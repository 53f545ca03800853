import { describe, expect, it } from 'vitest'
import { queueFilterIn, queueOf, stateForOfficer } from './review-queue.ts'

const item = (
  status: 'submitted' | 'draft' | 'returned' | 'accepted',
  submittedAt: string | null = null,
) => ({
  status,
  submittedAt,
  dueOn: '2017-10-30',
})

describe('queueFilterIn', () => {
  it('shows what waits for review unless the address asks for something known', () => {
    expect(queueFilterIn(new URLSearchParams())).toBe('submitted')
    expect(queueFilterIn(new URLSearchParams('status=accepted'))).toBe('accepted')
    expect(queueFilterIn(new URLSearchParams('status=lost'))).toBe('submitted')
  })
})

describe('queueOf', () => {
  const items = [
    item('submitted', '2017-10-09T15:00:00Z'),
    item('submitted', '2017-10-04T15:00:00Z'),
    item('draft'),
    item('returned', '2017-10-05T15:00:00Z'),
    item('accepted', '2017-10-06T15:00:00Z'),
  ]

  it('puts what has waited longest first', () => {
    expect(queueOf(items, 'submitted').map(({ submittedAt }) => submittedAt)).toEqual([
      '2017-10-04T15:00:00Z',
      '2017-10-09T15:00:00Z',
    ])
  })

  it('never shows a draft: it is the grantee’s own until it is submitted', () => {
    expect(queueOf(items, 'all').map(({ status }) => status)).not.toContain('draft')
    expect(queueOf(items, 'all')).toHaveLength(4)
  })
})

describe('stateForOfficer', () => {
  it('has words for every state', () => {
    expect(stateForOfficer('submitted').label).toBe('Waiting for review')
    expect(stateForOfficer('due').label).toBe('Not begun')
  })
})
