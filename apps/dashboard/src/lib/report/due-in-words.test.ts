import { describe, expect, it } from 'vitest'
import { dueInWords, dueOfReport, fundsAtRiskInWords } from './due-in-words.ts'
import type { ReportStanding } from './standing.ts'

describe('dueInWords', () => {
  it.each([
    ['2017-10-30', 'Due in 14 days, on October 30, 2017'],
    ['2017-10-17', 'Due tomorrow, October 17, 2017'],
    ['2017-10-16', 'Due today, October 16, 2017'],
    ['2017-10-15', '1 day late. It was due on October 15, 2017'],
    ['2017-07-30', '78 days late. It was due on July 30, 2017'],
  ])('%s, on October 16, 2017, reads "%s"', (dueOn, words) => {
    expect(dueInWords(dueOn, '2017-10-16')).toBe(words)
  })

  it('counts days of the calendar, not hours, across the change of clocks', () => {
    expect(dueInWords('2017-11-06', '2017-11-05T23:30:00Z')).toContain('tomorrow')
  })
})

const standing = (of: Partial<ReportStanding> = {}): ReportStanding => ({
  state: 'due',
  dueOn: '2017-10-30',
  firstDueOn: '2017-10-30',
  extended: false,
  late: false,
  isFinal: false,
  nothingToReport: false,
  amended: false,
  withOffice: false,
  fundsAtRiskOn: '2017-11-14',
  ...of,
})

describe('dueOfReport', () => {
  it('names the day that counts, and the one before an extension', () => {
    expect(dueOfReport(standing(), '2017-10-16')).toBe('Due in 14 days, on October 30, 2017')
    const extended = standing({ extended: true, dueOn: '2017-11-13' })
    expect(dueOfReport(extended, '2017-10-16')).toBe(
      'Due in 28 days, on November 13, 2017. It was extended from October 30, 2017',
    )
  })

  it('says nothing once a report is in', () => {
    expect(dueOfReport(standing({ state: 'returned', fundsAtRiskOn: null }), '2017-11-01')).toBeNull()
  })
})

describe('fundsAtRiskInWords', () => {
  it('speaks of funds only when a report is late and not in', () => {
    expect(fundsAtRiskInWords(standing())).toBeNull()
    expect(fundsAtRiskInWords(standing({ late: true, fundsAtRiskOn: null }))).toBeNull()
    expect(fundsAtRiskInWords(standing({ late: true }))).toBe('Funds may be withheld from November 14, 2017')
  })
})
