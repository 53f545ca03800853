import {
  findPlanSubject,
  firstYearOf,
  fiscalYearOf,
  leadsOf,
  planYearsOf,
  type FoundSubject,
  type PlanSubject,
  type PlanYear,
} from '@muster/metrics'
import { currentEdition } from '../../figures/current-edition.ts'
import { enterStatus, type EnterStatus } from '../../verbs/enter-status.ts'
import { writeNarrative } from '../../verbs/write-narrative.ts'
import type { Demonstration } from '../demonstration.ts'
import type { Moment } from '../story/moment.ts'
import { objectiveStories, themeNarratives } from '../story/plan-narratives.ts'
import { actionStories, themeStories } from '../story/plan-statuses.ts'
import type { Act } from './act.ts'
import { recommend } from './recommend.ts'
import type { Stage } from './stage.ts'
import { whoSpeaksFor } from './who-speaks-for.ts'

const edition = currentEdition()

/** What agencies say of the plan, in the autumn after each fiscal year that the demonstration tells of. */
export function tellOfPlan(stage: Stage, { people, quarters }: Demonstration): Act[] {
  const years = new Set(quarters.map(fiscalYearOf))
  const isTold = (year: PlanYear) => year === 'beyond' || years.has(firstYearOf(year, edition))
  // The plan began a year before the demonstration's first reports.
  if (years.has(edition.firstFiscalYear + 1)) years.add(edition.firstFiscalYear)

  const speaker = (subject: PlanSubject, at: Moment) =>
    stage.as(whoSpeaksFor(people, leadsOf(inPlan(subject))), at)
  const entries = [
    ...Object.entries(actionStories).map(([id, story]) => ({ kind: 'action' as const, id, story })),
    ...Object.entries(themeStories).map(([id, story]) => ({ kind: 'theme' as const, id, story })),
  ].flatMap(({ kind, id, story }) => {
    const first = planYearsOf(edition).indexOf(firstPlanYear(inPlan({ kind, id })))
    return story.map(([status, comment], at) => ({ kind, id, status, comment, year: yearAt(first + at) }))
  })
  const statuses = entries
    .filter(({ year }) => isTold(year))
    .map(({ year, ...told }, index): Act => {
      const at = afterYear(year, index)
      const entry: EnterStatus = { ...told, year, was: 0 }
      return { at, perform: async () => void (await enterStatus(await speaker(told, at), entry)) }
    })
  const narratives = [
    ...Object.entries(objectiveStories).map(([id, story]) => ({ kind: 'objective' as const, id, story })),
    ...Object.entries(themeNarratives).map(([id, story]) => ({ kind: 'theme' as const, id, story })),
  ].flatMap(({ kind, id, story: [early, later] }, index) =>
    planYearsOf(edition)
      .filter((year) => year !== 'beyond' && year !== 'FY2013' && isTold(year))
      .map((year): Act => {
        const at = afterYear(year, 120 + index)
        const text = year < 'FY2016' ? early : later
        const told = { kind, id, year, text, was: 0 }
        return { at, perform: async () => void (await writeNarrative(await speaker(told, at), told)) }
      }),
  )
  return [
    ...statuses,
    ...narratives,
    ...(isTold('FY2016') ? corrected(stage, people) : []),
    ...recommend(stage, years),
  ]
}

/** One entry that was mended in the following spring, so that a history can be seen. */
function corrected(stage: Stage, people: Demonstration['people']): Act[] {
  const at = '2017-02-14T16:00:00.000Z'
  const subject = { kind: 'action', id: '2.1' } as const
  const perform = async () => {
    const by = await stage.as(whoSpeaksFor(people, leadsOf(inPlan(subject))), at)
    const comment = 'A common form for joint cases came into use in all task forces but two.'
    await enterStatus(by, { ...subject, year: 'FY2016', status: 'under_way', comment, was: 1 })
  }
  return [{ at, perform }]
}

function inPlan(named: PlanSubject): FoundSubject {
  const found = findPlanSubject(edition, named)
  if (found === undefined) throw new RangeError(`The plan has no ${named.kind} ${named.id}.`)
  return found
}

const firstPlanYear = (subject: FoundSubject): PlanYear =>
  `FY${subject.kind === 'action' ? subject.action.firstFiscalYear : edition.firstFiscalYear}`

function yearAt(index: number): PlanYear {
  const year = planYearsOf(edition)[index]
  if (year === undefined) throw new RangeError('A story of the demonstration is longer than the plan.')
  return year
}

/** A moment of the November after a fiscal year, or of the October in which the demonstration stands. */
function afterYear(year: PlanYear, minute: number): Moment {
  const number = firstYearOf(year, edition)
  const day = number >= edition.lastFiscalYear ? `${edition.lastFiscalYear}-10-06` : `${number}-11-20`
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day}T${two(14 + Math.floor(minute / 60))}:${two(minute % 60)}:00.000Z`
}
