import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formFor } from '../forms/form-for.ts'
import { addDays, isoDate, type IsoDate } from '../iso-date.ts'
import { programKinds } from '../program-kind.ts'
import { compareQuarters } from '../quarter-arithmetic.ts'
import { dueDate, endOfQuarter, quarterOfDate, startOfQuarter } from '../quarter-dates.ts'
import { owedReports, type AwardTerms } from './owed-reports.ts'

const terms = (startsOn: string, endsOn: string, more: Partial<AwardTerms> = {}): AwardTerms => ({
  programKind: 'direct_services',
  startsOn: isoDate(startsOn),
  endsOn: isoDate(endsOn),
  dueDays: 30,
  finalDueDays: 120,
  ...more,
})
const inWords = (of: AwardTerms) =>
  owedReports(of).map(({ quarter, dueOn, isFinal }) => `${quarter} ${dueOn}${isFinal ? ' final' : ''}`)

describe('owedReports', () => {
  it('owes each quarter that the period touches 30 days later, and the last one as final report', () => {
    expect(inWords(terms('2016-11-15', '2017-09-30'))).toEqual([
      'FY2017Q1 2017-01-30',
      'FY2017Q2 2017-04-30',
      'FY2017Q3 2017-07-30',
      'FY2017Q4 2018-01-28 final',
    ])
  })

  it('counts 120 days from the end of the period, not from the end of its quarter', () => {
    expect(inWords(terms('2017-07-01', '2017-08-31'))).toEqual(['FY2017Q4 2017-12-29 final'])
  })

  it('never asks for the final report before a quarterly one would be due', () => {
    // 120 days after 1 July would be 29 October.
    expect(inWords(terms('2017-07-01', '2017-07-01'))).toEqual(['FY2017Q4 2017-10-30 final'])
    expect(inWords(terms('2017-07-01', '2017-07-31', { finalDueDays: 1 }))).toEqual([
      'FY2017Q4 2017-10-30 final',
    ])
  })

  it('touches a fiscal year by a single day, on both sides of 1 October', () => {
    expect(inWords(terms('2016-09-30', '2016-10-01')).map((each) => each.slice(0, 8))).toEqual([
      'FY2016Q4',
      'FY2017Q1',
    ])
    expect(owedReports(terms('2016-10-01', '2016-12-31')).map(({ quarter }) => quarter)).toEqual(['FY2017Q1'])
    expect(owedReports(terms('2016-07-01', '2016-09-30')).map(({ quarter }) => quarter)).toEqual(['FY2016Q4'])
  })

  it('counts 29 February as a day where there is one', () => {
    // 60 days after 31 December: 1 March, or 29 February in a leap year.
    expect(inWords(terms('2015-10-01', '2016-06-30', { dueDays: 60 }))[0]).toBe('FY2016Q1 2016-02-29')
    expect(inWords(terms('2016-10-01', '2017-06-30', { dueDays: 60 }))[0]).toBe('FY2017Q1 2017-03-01')
    expect(inWords(terms('2016-01-01', '2016-02-29'))).toEqual(['FY2016Q2 2016-06-28 final'])
    expect(inWords(terms('2015-10-01', '2015-11-01', { finalDueDays: 120 }))).toEqual([
      'FY2016Q1 2016-02-29 final',
    ])
  })

  it('owes nothing for a period that ends before it starts', () => {
    expect(owedReports(terms('2017-10-01', '2017-09-30'))).toEqual([])
  })

  const anyTerms = fc
    .record({
      start: fc.integer({ min: 0, max: 4_000 }),
      days: fc.integer({ min: 0, max: 2_000 }),
      programKind: fc.constantFrom(...programKinds.map(({ code }) => code)),
      dueDays: fc.integer({ min: 1, max: 365 }),
      finalDueDays: fc.integer({ min: 1, max: 365 }),
    })
    .map(({ start, days, ...more }): AwardTerms => {
      const startsOn = addDays(isoDate('2012-01-01'), start)
      return { startsOn, endsOn: addDays(startsOn, days), ...more }
    })

  it('owes exactly the quarters of which a day lies in the period and for which there is a form', () => {
    const touches = ({ startsOn, endsOn }: AwardTerms, day: IsoDate) => startsOn <= day && day <= endsOn
    fc.assert(
      fc.property(anyTerms, (of) => {
        const owed = owedReports(of).map(({ quarter }) => quarter)
        for (let day = of.startsOn; day <= of.endsOn; day = addDays(day, 29)) {
          const quarter = quarterOfDate(day)
          expect(owed.includes(quarter)).toBe(formFor(of.programKind, quarter).length > 0)
        }
        for (const quarter of owed)
          expect(
            touches(of, startOfQuarter(quarter)) ||
              touches(of, endOfQuarter(quarter)) ||
              quarter === quarterOfDate(of.startsOn),
          ).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('is in order of time, each quarter once, at most the last one final, none due before its quarter is over', () => {
    fc.assert(
      fc.property(anyTerms, (of) => {
        const owed = owedReports(of)
        for (const [at, { quarter, dueOn, isFinal }] of owed.entries()) {
          const next = owed[at + 1]
          if (next !== undefined) expect(compareQuarters(quarter, next.quarter)).toBeLessThan(0)
          expect(isFinal).toBe(quarter === quarterOfDate(of.endsOn))
          expect(dueOn > endOfQuarter(quarter)).toBe(true)
          if (isFinal) expect(dueOn >= addDays(of.endsOn, of.finalDueDays)).toBe(true)
          else expect(dueOn).toBe(dueDate(quarter, of.dueDays))
        }
      }),
      { numRuns: 100 },
    )
  })
})
