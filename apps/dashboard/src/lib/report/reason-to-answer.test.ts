import { describe, expect, it } from 'vitest'
import { reasonToAnswer } from './reason-to-answer.ts'

const at = '2017-10-05T15:00:00Z'
const returned = { revision: 1, status: 'returned' as const, submittedAt: at, returnReason: 'Check nights.' }

describe('reasonToAnswer', () => {
  it('is what the officer wrote, also while a new draft is being made', () => {
    expect(reasonToAnswer([returned])).toBe('Check nights.')
    const draft = { revision: 2, status: 'draft' as const, submittedAt: null, returnReason: null }
    expect(reasonToAnswer([draft, returned])).toBe('Check nights.')
  })

  it('is gone once the report was submitted again', () => {
    const again = { revision: 2, status: 'submitted' as const, submittedAt: at, returnReason: null }
    expect(reasonToAnswer([returned, again])).toBeNull()
  })

  it('is there again when that was taken back', () => {
    const again = { revision: 2, status: 'withdrawn' as const, submittedAt: at, returnReason: null }
    expect(reasonToAnswer([returned, again])).toBe('Check nights.')
  })

  it('is nothing for a report that was never returned', () => {
    expect(reasonToAnswer([])).toBeNull()
  })
})
