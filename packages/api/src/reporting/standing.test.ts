import { fiscalQuarter } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { standingOf, type Expected } from './standing.ts'

const expected = (more: Partial<Expected> = {}): Expected => ({
  fiscalQuarter: fiscalQuarter('FY2017Q4'),
  dueOn: '2017-10-30',
  extendedTo: null,
  isFinal: false,
  timeZone: 'America/New_York',
  officialRevisionId: null,
  firstSubmittedAt: null,
  superseded: false,
  waiting: false,
  current: null,
  ...more,
})
const revision = (status: NonNullable<Expected['current']>['status'], revisionId = 'one') => ({
  revisionId,
  status,
  kind: 'counts' as const,
})
const noon = '2017-10-16T16:00:00.000Z'

describe('the state of a report', () => {
  it.each([
    // 1 October, give or take a second, where the organization is.
    ['America/New_York', '2017-10-01T03:59:59.000Z', 'not_yet_due'],
    ['America/New_York', '2017-10-01T04:00:00.000Z', 'due'],
    ['Pacific/Guam', '2017-09-30T13:59:59.000Z', 'not_yet_due'],
    ['Pacific/Guam', '2017-09-30T14:00:00.000Z', 'due'],
    ['Pacific/Pago_Pago', '2017-10-01T10:59:59.000Z', 'not_yet_due'],
    ['Pacific/Pago_Pago', '2017-10-01T11:00:00.000Z', 'due'],
  ])('that nobody began is, in %s at %s, %s', (timeZone, now, state) => {
    expect(standingOf(expected({ timeZone }), now).state).toBe(state)
  })

  it.each(['draft', 'submitted', 'returned', 'accepted'] as const)('%s is what it says', (status) => {
    expect(standingOf(expected({ current: revision(status) }), noon).state).toBe(status)
  })
})

describe('late', () => {
  /** The last millisecond of the due day, and the first after it. */
  const ends: readonly [string, string, string, string][] = [
    ['Pacific/Guam', '2017-10-30', '2017-10-30T13:59:59.999Z', '2017-10-30T14:00:00.000Z'],
    ['Pacific/Pago_Pago', '2017-10-30', '2017-10-31T10:59:59.999Z', '2017-10-31T11:00:00.000Z'],
    ['Pacific/Honolulu', '2017-10-30', '2017-10-31T09:59:59.999Z', '2017-10-31T10:00:00.000Z'],
    ['America/Puerto_Rico', '2017-10-30', '2017-10-31T03:59:59.999Z', '2017-10-31T04:00:00.000Z'],
    ['America/New_York', '2017-10-30', '2017-10-31T03:59:59.999Z', '2017-10-31T04:00:00.000Z'],
    // Standard time, the day on which clocks went forward, and the day on which they went back.
    ['America/New_York', '2017-01-30', '2017-01-31T04:59:59.999Z', '2017-01-31T05:00:00.000Z'],
    ['America/New_York', '2017-03-12', '2017-03-13T03:59:59.999Z', '2017-03-13T04:00:00.000Z'],
    ['America/New_York', '2017-11-05', '2017-11-06T04:59:59.999Z', '2017-11-06T05:00:00.000Z'],
    ['America/New_York', '2016-02-29', '2016-03-01T04:59:59.999Z', '2016-03-01T05:00:00.000Z'],
    ['Pacific/Guam', '2016-02-29', '2016-02-29T13:59:59.999Z', '2016-02-29T14:00:00.000Z'],
  ]

  it.each(ends)('begins in %s when %s has ended: after %s, at %s', (timeZone, dueOn, last, first) => {
    const owed = { timeZone, dueOn }
    expect(standingOf(expected(owed), last).late).toBe(false)
    expect(standingOf(expected(owed), first).late).toBe(true)
  })

  it.each(ends)(
    'in %s a submission on %s is on time until %s, and late from %s on',
    (timeZone, dueOn, last, first) => {
      const submitted = (firstSubmittedAt: string) =>
        standingOf(
          expected({ timeZone, dueOn, firstSubmittedAt, current: revision('submitted') }),
          '2018-06-01T00:00:00.000Z',
        )
      expect(submitted(last).late).toBe(false)
      expect(submitted(first).late).toBe(true)
    },
  )

  it('does not come back when an early report was returned and is corrected after the due day', () => {
    const early = { firstSubmittedAt: '2017-10-10T12:00:00.000Z', current: revision('draft', 'two') }
    expect(standingOf(expected(early), '2018-06-01T12:00:00.000Z').late).toBe(false)
  })

  it('is judged by the extended day where there is one', () => {
    const extended = expected({ extendedTo: '2017-11-30' })
    expect(standingOf(extended, '2017-12-01T04:59:59.999Z')).toMatchObject({
      dueOn: '2017-11-30',
      firstDueOn: '2017-10-30',
      extended: true,
      late: false,
    })
    expect(standingOf(extended, '2017-12-01T05:00:00.000Z').late).toBe(true)
  })
})

describe('funds at risk', () => {
  it('from 15 days after the day that counts, until a report is in', () => {
    expect(standingOf(expected(), noon).fundsAtRiskOn).toBe('2017-11-14')
    expect(standingOf(expected({ extendedTo: '2017-11-30' }), noon).fundsAtRiskOn).toBe('2017-12-15')
    const submitted = { firstSubmittedAt: noon, current: revision('submitted') }
    expect(standingOf(expected(submitted), noon).fundsAtRiskOn).toBeNull()
  })
})

describe('what is said beside the state', () => {
  it('a report is amended while something comes after what was accepted, and from then on', () => {
    const amended = (more: Partial<Expected>) => standingOf(expected(more), noon).amended
    expect(amended({})).toBe(false)
    expect(amended({ current: revision('submitted') })).toBe(false)
    expect(amended({ officialRevisionId: 'one', current: revision('accepted', 'one') })).toBe(false)
    expect(amended({ officialRevisionId: 'one', current: revision('draft', 'two') })).toBe(true)
    expect(
      amended({ officialRevisionId: 'two', current: revision('accepted', 'two'), superseded: true }),
    ).toBe(true)
  })

  it('a report is with the office while a revision waits there, also beside a newer draft', () => {
    const draft = { firstSubmittedAt: noon, current: revision('draft', 'two') }
    expect(standingOf(expected({ ...draft, waiting: true }), noon)).toMatchObject({
      state: 'draft',
      withOffice: true,
    })
    expect(standingOf(expected(draft), noon).withOffice).toBe(false)
  })

  it('nothing to report, and the final report, are told', () => {
    const nothing = { ...revision('accepted'), kind: 'nothing_to_report' as const }
    expect(standingOf(expected({ current: nothing }), noon).nothingToReport).toBe(true)
    expect(standingOf(expected({ current: revision('accepted') }), noon).nothingToReport).toBe(false)
    expect(standingOf(expected({ isFinal: true }), noon).isFinal).toBe(true)
  })
})
