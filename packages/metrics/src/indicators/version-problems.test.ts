import { describe, expect, test } from 'vitest'
import { fiscalQuarter } from '../fiscal-quarter.ts'
import { per100, sumOf, type Formula } from './formula.ts'
import { indicators } from './indicators.ts'
import { versionProblems } from './version-problems.ts'

const from = fiscalQuarter('FY2018Q1')
const versionOne = (formula: Formula) => [{ number: 1, effectiveFrom: fiscalQuarter('FY2014Q1'), formula }]
const problems = (before: Formula, after: Formula, unit = 'of them') =>
  versionProblems(after, { unit, versions: versionOne(before), effectiveFrom: from }).join(' ')

test('what counts the same thing in the same way may follow', () => {
  expect(problems(sumOf('people_reached'), sumOf('people_reached', 'people_trained'))).toBe('')
  expect(
    problems(
      per100(['referrals_completed'], ['referrals_made']),
      per100(['referrals_completed'], ['referrals_made', 'outreach_referrals_made']),
      '% of referrals made',
    ),
  ).toBe('')
})

describe('a version is refused', () => {
  test('when it counts something else than the quarters before', () => {
    expect(problems(sumOf('trainings_held'), sumOf('new_clients'))).toContain(
      'You cannot add clients to trainings',
    )
    expect(
      problems(per100(['housing_nights'], ['new_clients']), per100(['housing_nights'], ['people_trained'])),
    ).toContain('You cannot add people to clients')
  })

  test('when a sum would follow a ratio, or a level a count that grows', () => {
    expect(problems(per100(['referrals_completed'], ['referrals_made']), sumOf('referrals_made'))).toContain(
      'Until now this indicator is a ratio per 100, and would be a sum.',
    )
    expect(problems(sumOf('new_partners'), sumOf('formal_partners'))).toContain('cannot follow each other')
  })

  test('when it is in force already, in whatever order it is written', () => {
    expect(
      problems(
        sumOf('referrals_made', 'outreach_referrals_made'),
        sumOf('outreach_referrals_made', 'referrals_made'),
      ),
    ).toBe('This formula is in force in FY2018 Q1 (Oct–Dec 2017) already. Change something in it.')
  })

  test('when it is unsound by itself, and then nothing else is said', () => {
    expect(problems(sumOf('trainings_held'), sumOf('trainings_held', 'new_clients'))).toBe(
      'A sum cannot mix units: trainings, clients. Add only what counts the same thing.',
    )
  })

  test('when its percentage would have two units', () => {
    const before = per100(['new_clients'], ['clients_exited'])
    expect(problems(before, per100(['housing_nights'], ['clients_exited']), '% of clients')).toContain(
      'A percentage needs one unit',
    )
  })

  test('when no form asks for a part of it any more, or yet', () => {
    const early = versionProblems(sumOf('new_clients'), {
      unit: 'clients',
      versions: [],
      effectiveFrom: fiscalQuarter('FY2012Q4'),
    })
    expect(early.join(' ')).toContain('No form asks for "New clients" in FY2012 Q4')
  })
})

test('every indicator of the dictionary could be made as a first version', () => {
  for (const { formula, unit, effectiveFrom } of indicators)
    expect(versionProblems(formula, { unit, versions: [], effectiveFrom })).toEqual([])
})
