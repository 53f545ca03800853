import { describe, expect, it } from 'vitest'
import { reportState } from '../shapes/report-state.ts'
import type { Standing } from '../shapes/standing.ts'
import { nextStepOf, type StandingNow } from './next-step-of.ts'

const flags = ['late', 'extended', 'isFinal', 'nothingToReport', 'amended', 'withOffice'] as const
const sides = ['grantee', 'officer'] as const
const readers = [...sides, 'onlooker'] as const

/** Every standing that there can be: each state, with every choice of what stands beside it. */
const standings: readonly Standing[] = reportState.options.flatMap((state) =>
  Array.from({ length: 2 ** flags.length }, (_, choice) => ({
    state,
    dueOn: '2017-10-30',
    firstDueOn: '2017-10-30',
    fundsAtRiskOn: null,
    late: false,
    extended: false,
    isFinal: false,
    nothingToReport: false,
    amended: false,
    withOffice: false,
    ...Object.fromEntries(flags.map((flag, at) => [flag, (choice & (1 << at)) !== 0])),
  })),
)
const now = (standing: Standing, more: Partial<StandingNow> = {}): StandingNow => ({
  standing,
  shown: null,
  waiting: null,
  official: null,
  ...more,
})

describe.each(readers)('to the %s', (reader) => {
  it(`every one of ${standings.length} standings is explained, and whoever has a turn is shown a way`, () => {
    for (const standing of standings) {
      const { turn, heading, sentence, ways } = nextStepOf(now(standing), reader)
      const which = JSON.stringify(standing)
      expect(heading, which).toMatch(/^[A-Z].*[a-z]$/)
      expect(sentence, which).toMatch(/^[A-Z].*\.$/)
      if (turn === 'own') expect(ways.length, which).toBeGreaterThan(0)
      if (turn === 'other') expect(sentence, which).toMatch(/you|grantee|officer/i)
      if (reader === 'onlooker') expect([turn === 'own', ways], which).toEqual([false, []])
    }
  })

  it('what stands beside what is shown is said, and only that', () => {
    for (const standing of standings) {
      const beside = (more: Partial<StandingNow>) => nextStepOf(now(standing, more), reader).beside
      expect(beside({ shown: 2 })).toBeNull()
      expect(beside({ shown: 2, waiting: 2, official: 2 })).toBeNull()
      expect(beside({ shown: 3, waiting: 2 })).toMatch(/^Revision 2 is with/)
      expect(beside({ shown: 3, official: 1 })).toMatch(/^Revision 1 is accepted/)
      expect(beside({ shown: 3, waiting: 2, official: 1 })).toMatch(/Revision 2.*Revision 1/)
    }
  })
})

it('one of the two has a turn, unless the report is done or its quarter is not over', () => {
  for (const standing of standings.filter(({ state }) => state !== 'draft')) {
    const turns = sides.map((reader) => nextStepOf(now(standing), reader).turn)
    const done = standing.state === 'accepted' || standing.state === 'not_yet_due'
    expect(turns.toSorted(), standing.state).toEqual(done ? ['nobody', 'nobody'] : ['other', 'own'])
  }
})
