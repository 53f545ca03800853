import { settleOldNotifications, withTransaction } from '@muster/data'
import { changeAward } from '../../verbs/change-award.ts'
import { answerComment } from '../../verbs/answer-comment.ts'
import { certifyReport } from '../../verbs/certify-report.ts'
import { declareNothing } from '../../verbs/declare-nothing.ts'
import { decideExtension } from '../../verbs/decide-extension.ts'
import { requestExtension } from '../../verbs/request-extension.ts'
import { writeComment } from '../../verbs/write-comment.ts'
import { isoDate } from '@muster/metrics'
import type { CastAward } from '../cast/awards.ts'
import { passThrough } from '../cast/pass-through.ts'
import type { CastPerson } from '../cast/people.ts'
import { lead } from '../cast/roster.ts'
import type { Demonstration } from '../demonstration.ts'
import { currentQuarter } from '../story/report-story.ts'
import type { Act } from './act.ts'
import { registerGrantee, registerStaff } from './register-cast.ts'
import type { Stage } from './stage.ts'

const quarter = currentQuarter
const administrator = 'system_administrator'

/**
 * What else goes on in October 2017, so that every page has something to show: a state office reports for its
 * subrecipients, some ask for more time, an officer and a grantee talk about a returned report, and one organization had
 * nothing to report. In a small demonstration, as much of it as there are organizations for.
 */
export function sceneOf(stage: Stage, { awards, people, deeds }: Demonstration): Act[] {
  const current = awards.filter((award) => award.firstQuarter <= quarter && quarter <= award.lastQuarter)
  const begun = new Set(
    deeds.filter((deed) => deed.quarter === quarter).map(({ organization }) => organization.name),
  )
  const notBegun = current.filter(
    ({ organization: { name } }) => name !== lead && !begun.has(name) && !isSubrecipient(name),
  )
  // A final report is not due before January.
  const [asks, waits, silent] = notBegun.filter(
    ({ program, lastQuarter }) => program.kind === 'direct_services' && lastQuarter > quarter,
  )
  const nothing =
    notBegun.find(({ program }) => program.kind === 'training_ta' && !program.twoPeople) ?? silent
  const returned = deeds.find((deed) => deed.quarter === quarter && deed.act === 'return')
  return [
    ...passThroughActs(stage, current, people),
    ...(asks ? extension(stage, people, asks, 'granted') : []),
    ...(waits ? extension(stage, people, waits, 'asked') : []),
    ...(nothing ? nothingToReport(stage, people, nothing) : []),
    ...(returned?.awards[0] ? talk(stage, people, returned.awards[0]) : []),
    { at: '2017-10-15T23:00:00.000Z', perform: () => settle(stage) },
  ]
}

const isSubrecipient = (name: string) => passThrough.subrecipients.some((each) => each === name)

function passThroughActs(stage: Stage, current: readonly CastAward[], people: readonly CastPerson[]): Act[] {
  const through = current.filter(({ organization }) => isSubrecipient(organization.name))
  const analyst = people.find(({ key }) => key === 'pass-through')
  if (through.length === 0 || analyst === undefined) return []
  const at = '2017-10-02T14:00:00.000Z'
  const perform = async () => {
    const by = await stage.as(administrator, at)
    await registerGrantee(stage, by, passThrough)
    await registerStaff(stage, by, analyst)
    for (const { number } of through)
      await changeAward(by, { number, passThroughOrganizationId: stage.idOf(passThrough.name) })
  }
  return [{ at, perform }]
}

function extension(
  stage: Stage,
  people: readonly CastPerson[],
  award: CastAward,
  outcome: 'asked' | 'granted',
): Act[] {
  const place = { awardNumber: award.number, quarter }
  const asked: Act = {
    at: '2017-10-11T15:20:00.000Z',
    perform: async () => {
      const { id } = await requestExtension(await stage.as(whoReports(people, award), asked.at), {
        ...place,
        newDueOn: isoDate('2017-11-13'),
        reason:
          'Our case management system is being moved in the last week of October, and counts cannot be taken from it before.',
      })
      if (outcome === 'asked') return
      const officer = await stage.as(officerOf(people, award), '2017-10-12T17:05:00.000Z')
      await decideExtension(officer, { awardNumber: award.number, id, decision: 'granted' })
    },
  }
  return [asked]
}

function nothingToReport(stage: Stage, people: readonly CastPerson[], award: CastAward): Act[] {
  const at = '2017-10-10T18:40:00.000Z'
  const perform = async () => {
    const by = await stage.as(whoReports(people, award), at)
    const place = { awardNumber: award.number, quarter }
    const { revisionNumber } = await declareNothing(by, { ...place, replaces: null })
    await certifyReport(by, { ...place, revisionNumber, statementRead: true })
  }
  return [{ at, perform }]
}

function talk(stage: Stage, people: readonly CastPerson[], award: CastAward): Act[] {
  const place = { awardNumber: award.number, quarter }
  const [asked, answered] = ['2017-10-15T15:00:00.000Z', '2017-10-15T19:30:00.000Z'] as const
  const perform = async () => {
    const officer = await stage.as(officerOf(people, award), asked)
    await writeComment(officer, {
      ...place,
      text: 'Please say in your note which sites are in this file. Last quarter there were more of them.',
    })
    const { id } = await writeComment(officer, {
      ...place,
      text: 'Could the two counts below this total have changed places?',
    })
    await answerComment(await stage.as(whoReports(people, award), answered), {
      ...place,
      answers: id,
      text: 'Yes, they did. A corrected file follows this week.',
    })
  }
  return [{ at: asked, perform }]
}

function whoReports(people: readonly CastPerson[], { organization: { name } }: CastAward): string {
  return keyOf(
    people.find(({ roles }) => roles.some((own) => own.role === 'reporter' && own.organization === name)),
  )
}

function officerOf(people: readonly CastPerson[], { program: { office } }: CastAward): string {
  return keyOf(
    people.find(({ roles }) => roles.some((own) => own.role === 'program_officer' && own.office === office)),
  )
}

function keyOf(person: CastPerson | undefined): string {
  if (person === undefined) throw new RangeError('The demonstration has nobody for this.')
  return person.key
}

/** What was told before the last days was read long ago, and no mail of it is waiting. */
const settle = ({ store }: Stage) =>
  withTransaction(store.db, (tx) => settleOldNotifications(tx, '2017-10-09T00:00:00.000Z'))
