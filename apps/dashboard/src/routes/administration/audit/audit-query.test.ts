import { describe, expect, it } from 'vitest'
import { auditQueryIn, beforeIn } from './audit-query.ts'

describe('the search of the record', () => {
  it.each([
    ['', {}],
    ['from=&until=&actor=&action=&subject=', {}],
    ['actor=%20Ruth%20&action=review.accept', { actor: 'Ruth', action: 'review.accept' }],
    ['from=2016-02-29&until=2017-02-29', { from: '2016-02-29' }],
    ['from=yesterday&until=2017-10-16', { until: '2017-10-16' }],
    ['unknown=1', {}],
  ])('reads ?%s', (query, wanted) => {
    expect(auditQueryIn(new URLSearchParams(query))).toEqual(wanted)
  })

  it('shortens what nobody would look for', () => {
    expect(auditQueryIn(new URLSearchParams({ subject: 'x'.repeat(999) })).subject).toHaveLength(200)
  })

  it.each([
    ['', undefined],
    ['before=51', 51],
    ['before=-1', undefined],
    ['before=1e99', undefined],
    ['before=x', undefined],
  ])('begins a page by ?%s', (query, before) => {
    expect(beforeIn(new URLSearchParams(query))).toBe(before)
  })
})
