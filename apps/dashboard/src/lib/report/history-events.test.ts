import { describe, expect, it } from 'vitest'
import { historyEvents, type RevisionEntry } from './history-events.ts'

const entry = (over: Partial<RevisionEntry>): RevisionEntry => ({
  revision: 1,
  status: 'draft',
  fileName: 'counts.csv',
  createdAt: '2017-10-05T15:00:00Z',
  submittedAt: null,
  decidedAt: null,
  returnReason: null,
  receiptNumber: null,
  ...over,
})

describe('historyEvents', () => {
  it('tells the way of a report, the latest first, with the officer’s words', () => {
    const events = historyEvents([
      entry({
        status: 'returned',
        submittedAt: '2017-10-05T16:00:00Z',
        decidedAt: '2017-10-07T15:00:00Z',
        returnReason: 'Please check housing nights.',
        receiptNumber: 'R-1',
      }),
      entry({ revision: 2, createdAt: '2017-10-08T15:00:00Z' }),
    ])
    expect(events.map(({ words }) => words)).toEqual([
      'Revision 2 was uploaded: counts.csv',
      'Revision 1 was returned',
      'Revision 1 was certified and submitted, receipt R-1',
      'Revision 1 was uploaded: counts.csv',
    ])
    expect(events[1]?.reason).toBe('Please check housing nights.')
  })

  it('keeps the order of what happened in one second', () => {
    const at = '2017-10-05T15:00:00Z'
    const words = historyEvents([
      entry({ createdAt: at, status: 'accepted', submittedAt: at, decidedAt: at }),
    ]).map((event) => event.words)
    expect(words).toEqual([
      'Revision 1 was accepted',
      'Revision 1 was certified and submitted',
      'Revision 1 was uploaded: counts.csv',
    ])
  })

  it('says of a draft that another file has replaced it', () => {
    const [latest] = historyEvents([entry({ status: 'withdrawn', decidedAt: '2017-11-01T15:00:00Z' })])
    expect(latest?.words).toBe('Revision 1 gave way to another file')
  })
})
