import { fiscalQuarter, totalOf } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { contentSha256 } from './content-sha256.ts'

const counted = (metric: string, value: number) => ({
  stratum: totalOf(metric),
  state: 'TX' as const,
  answer: { kind: 'value' as const, value },
  sourceRow: 2,
  note: null,
})
const place = { awardNumber: '2016-VT-BX-K012', quarter: fiscalQuarter('FY2017Q4'), revisionNumber: 1 }
const one = counted('new_clients', 34)
const other = counted('referrals_made', 51)

describe('contentSha256', () => {
  it('does not depend on the order in which answers were read', () => {
    expect(contentSha256({ ...place, observations: [one, other] })).toBe(
      contentSha256({ ...place, observations: [other, one] }),
    )
  })

  it('changes with any answer, and with the revision', () => {
    const before = contentSha256({ ...place, observations: [one] })
    expect(contentSha256({ ...place, observations: [counted('new_clients', 35)] })).not.toBe(before)
    expect(
      contentSha256({ ...place, observations: [{ ...one, answer: { kind: 'not_reported' } }] }),
    ).not.toBe(before)
    expect(contentSha256({ ...place, revisionNumber: 2, observations: [one] })).not.toBe(before)
  })

  it('covers what was explained, in any order, and is as before where nothing was', () => {
    const before = contentSha256({ ...place, observations: [one] })
    expect(contentSha256({ ...place, observations: [one], explanations: [] })).toBe(before)
    // As it stood in receipts before there were explanations.
    expect(before).toBe('f93bd7170bd84b6a19934d50e9c4fcf995ed6d6dcc6f1fd1730010d4aa87d9ba')
    const said = { code: 'Q203', subject: 'TX new_clients', text: 'One site moved in July.' }
    const whole = { ...said, subject: '' }
    const after = contentSha256({ ...place, observations: [one], explanations: [said, whole] })
    expect(after).not.toBe(before)
    expect(contentSha256({ ...place, observations: [one], explanations: [whole, said] })).toBe(after)
    const other = { ...said, text: 'One site moved in June.' }
    expect(contentSha256({ ...place, observations: [one], explanations: [other, whole] })).not.toBe(after)
  })
})
