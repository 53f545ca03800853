import { describe, expect, it } from 'vitest'
import { agreementTo, isAgreed, notCompared } from './agreement.ts'
import type { PlaceComparison } from './compare-with-stored.ts'

const place = { awardNumber: '2016-VT-BX-K012', quarter: 'FY2017Q4' }
const earlier = { ...place, quarter: 'FY2017Q3' }
const change = {
  key: 'new_clients',
  label: 'New clients',
  state: 'TX',
  from: { kind: 'value' as const, value: 1 },
  to: { kind: 'value' as const, value: 2 },
}
const comparison = (over: Partial<PlaceComparison> = {}): PlaceComparison => ({
  place,
  revision: 1,
  answers: 1,
  stored: 1,
  all: 1,
  changes: [change],
  ...over,
})
const here = { kind: 'here' as const }
const elsewhere = { kind: 'elsewhere' as const, others: [earlier] }

describe('isAgreed', () => {
  it('takes a first file for this report without more words', () => {
    expect(isAgreed(here, [comparison({ revision: null, stored: 0 })], null)).toBe(true)
  })

  it('takes the same answers twice: a second click takes nothing away', () => {
    expect(isAgreed(here, [comparison({ changes: [] })], null)).toBe(true)
  })

  it('never replaces an answer that the person was not shown', () => {
    expect(isAgreed(here, [comparison()], null)).toBe(false)
    expect(isAgreed(here, [comparison()], agreementTo([comparison()]))).toBe(true)
  })

  it('asks again when another revision was stored in the meantime, as from a second tab', () => {
    expect(isAgreed(here, [comparison({ revision: 2 })], agreementTo([comparison()]))).toBe(false)
  })

  it('asks again when somebody has typed into the draft, which stays the same revision', () => {
    const draft = { isDraft: true, contentSha256: 'a1' }
    const agreed = agreementTo([comparison(draft)])
    expect(isAgreed(here, [comparison(draft)], agreed)).toBe(true)
    expect(isAgreed(here, [comparison({ ...draft, contentSha256: 'b2' })], agreed)).toBe(false)
  })

  it('asks before it takes the place of a draft without counts: it may say that there is nothing to report', () => {
    const draft = comparison({ stored: 0, isDraft: true, contentSha256: 'a1' })
    expect(isAgreed(here, [draft], null)).toBe(false)
    expect(isAgreed(here, [draft], agreementTo([draft]))).toBe(true)
  })

  it('never goes to another report unasked, also when nothing is stored there', () => {
    const other = comparison({ place: earlier, revision: null, stored: 0 })
    expect(isAgreed(elsewhere, [other], null)).toBe(false)
    expect(isAgreed(elsewhere, [other], agreementTo([comparison()]))).toBe(false)
    expect(isAgreed(elsewhere, [other], agreementTo([other]))).toBe(true)
  })

  it('agrees to nothing for a file that goes nowhere', () => {
    expect(isAgreed({ kind: 'unknown' }, [], '')).toBe(false)
  })
})

it('notCompared names the reports that nobody has compared', () => {
  expect(notCompared([place, earlier], [comparison()])).toEqual([earlier])
})
