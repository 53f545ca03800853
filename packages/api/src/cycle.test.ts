import { readLevel } from '@muster/data'
import { onEveryDatabase } from '@muster/data/testing'
import { addDays, isoDate, type IsoDate } from '@muster/metrics'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { dayOf } from './clock.ts'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound } from './refusals.ts'
import type { NextStep, WayOn } from './shapes/next-step.ts'
import { reportState } from './shapes/report-state.ts'
import { after, allowed, begun, factsOf, type Model, type Step } from './testing/cycle-model.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { reportFile } from './testing/report-file.ts'
import { at, october, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { uploadSeeing } from './testing/upload-seeing.ts'
import { acceptReport } from './verbs/accept-report.ts'
import { certifyReport } from './verbs/certify-report.ts'
import { decideExtension } from './verbs/decide-extension.ts'
import { declareNothing } from './verbs/declare-nothing.ts'
import { discardDraft } from './verbs/discard-draft.ts'
import { getDraft } from './verbs/get-draft.ts'
import { getReport } from './verbs/get-report.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { myExtensions } from './verbs/my-extensions.ts'
import { recallReport } from './verbs/recall-report.ts'
import { reopenReport } from './verbs/reopen-report.ts'
import { requestExtension } from './verbs/request-extension.ts'
import { returnReport } from './verbs/return-report.ts'
import { saveLines } from './verbs/save-lines.ts'

// The cycle against a model of it that is as small as the promise (`testing/cycle-model.ts`), and against the words that
// the pages show of every state that is reached.

/** Every act, those that bring a report further more often. */
const acts: readonly Step['act'][] = [
  ...([
    'upload',
    'type',
    'nothing',
    'discard',
    'return',
    'reopen',
    'wait',
    'ask',
    'grant',
    'refuse',
  ] as const),
  ...(['certify', 'certify', 'certify', 'accept', 'accept', 'accept', 'recall', 'recall'] as const),
]

/** Which of the acts that can be done somebody does; now and then `blindly`, whether or not it can be done. */
const choice = fc.record({
  pick: fc.nat(),
  blindly: fc.constantFrom(false, false, false, true),
  days: fc.integer({ min: 1, max: 40 }),
})

/** What somebody does who has made this choice. */
function stepOf(
  model: Model,
  { pick, blindly, days }: { pick: number; blindly: boolean; days: number },
): Step {
  const steps = acts.map((act) => ({ act, days }))
  const open = blindly ? steps : steps.filter((each) => after(model, each, 1) !== null)
  return open[pick % open.length] ?? { act: 'type', days }
}

const reason = 'One site had sent its counts too late to be in the first file.'

onEveryDatabase('the cycle of a report', (store) => {
  let muster: SmallMuster
  beforeAll(async () => {
    muster = await smallMuster(store())
  })

  async function people(): Promise<People> {
    const harbor = await muster.organization('Lone Star Harbor')
    const office = await muster.office(randomUUID())
    const program = await muster.program('direct_services', office)
    const award = await muster.award(randomUUID(), { ...harbor, ...program })
    const grantee = await muster.person(
      'Dana Whitfield',
      { role: 'reporter', ...harbor },
      { role: 'certifying_official', ...harbor },
    )
    const officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    return { grantee, officer, place: { awardNumber: award, quarter }, others: await rolledUp(officer) }
  }

  it('whatever people do in whatever order: the official revision is the last accepted one, and the page explains every state', async () => {
    const reached = new Set<Step['act']>()
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 8, maxLength: 16, size: 'max' }), async (choices) => {
        const cast = await people()
        let model = begun(isoDate(dayOf(october)), isoDate('2017-10-30'))
        let lastAccepted: number | null = null
        for (const [index, chosen] of choices.entries()) {
          const taken = stepOf(model, chosen)
          // Every step says another number, so that each can be told from all others.
          const total = 20 + index
          const next = after(model, taken, total)
          const done = await perform(taken, total, model, cast)
          expect([taken, done]).toEqual([taken, next !== null])
          if (done && taken.act === 'accept') lastAccepted = numberOf(model, 'submitted')
          if (done && taken.act === 'reopen') lastAccepted = null
          if (done) reached.add(taken.act)
          model = next ?? model
          expect(model.official).toBe(lastAccepted)
          await compare(model, cast)
        }
      }),
      { numRuns: store().kind === 'postgres' ? 14 : 5, seed: 20171016 },
    )
    // Nothing that people can do was left out.
    if (store().kind === 'postgres') expect(reached).toEqual(new Set(acts))
  }, 120_000)
})

interface People {
  grantee: Context
  officer: Context
  place: { awardNumber: string; quarter: typeof quarter }
  /** What the reports of others add up to. */
  others: number
}

const momentOf = ({ today }: Model) => `${today}T14:00:00.000Z`
const numberOf = ({ revisions }: Model, status: Model['revisions'][number]['status']) => {
  const index = revisions.findIndex((each) => each.status === status)
  return index < 0 ? null : index + 1
}

/** Whether the step was taken; a refusal is one of ours, never anything else. */
async function perform(taken: Step, total: number, model: Model, cast: People): Promise<boolean> {
  const { place } = cast
  const [grantee, officer] = [at(cast.grantee, momentOf(model)), at(cast.officer, momentOf(model))]
  const revision = (number: number | null) => ({ ...place, revisionNumber: number ?? 999 })
  const draft = numberOf(model, 'draft')
  const waiting = revision(numberOf(model, 'submitted'))
  const decide = async (decision: 'granted' | 'refused') => {
    const { requests } = await myExtensions(grantee, place)
    const id = requests.find(({ status }) => status === 'asked')?.id ?? randomUUID()
    return decideExtension(officer, { awardNumber: place.awardNumber, id, decision, answer: reason })
  }
  const acts: Record<Exclude<Step['act'], 'wait'>, () => Promise<unknown>> = {
    upload: () => {
      const totals = { new_clients: total }
      return uploadSeeing(grantee, reportFile({ award: place.awardNumber, quarter, totals }), [place])
    },
    type: () => typeAll(grantee, place, total),
    nothing: () => declareNothing(grantee, { ...place, replaces: draft }),
    discard: () => discardDraft(grantee, revision(draft)),
    certify: () =>
      draft === null
        ? certifyReport(grantee, { ...revision(null), statementRead: true })
        : explainAndCertify(grantee, revision(draft)),
    accept: () => acceptReport(officer, waiting),
    return: () => returnReport(officer, { ...waiting, reason }),
    reopen: () => reopenReport(officer, { ...revision(model.official), reason }),
    recall: () => recallReport(grantee, waiting),
    ask: () => requestExtension(grantee, { ...place, newDueOn: askedDay(model, taken), reason }),
    grant: () => decide('granted'),
    refuse: () => decide('refused'),
  }
  if (taken.act === 'wait') return true
  try {
    await acts[taken.act]()
    return true
  } catch (error) {
    if (error instanceof Conflict || error instanceof NotFound || error instanceof Invalid) return false
    throw error
  }
}

const askedDay = ({ dueOn }: Model, { days }: Step): IsoDate => addDays(dueOn, days)

/** Types every required line into the form, as a page does that has just been opened. */
async function typeAll(ctx: Context, place: People['place'], clients: number): Promise<void> {
  const { sections } = await getDraft(ctx, place)
  const before = new Map(
    sections.flatMap(({ lines }) =>
      lines.map(({ state, key, answer }) => [`${state} ${key}`, answer] as const),
    ),
  )
  const text = await reportFile({
    award: place.awardNumber,
    quarter,
    totals: { new_clients: clients },
  }).text()
  const lines = text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => {
      const [, , , metric = '', breakdown = '', category = '', value] = row.split(',')
      const key = [metric, breakdown, category].filter(Boolean).join('.')
      const now = { kind: 'value', value: Number(value) } as const
      return { state: 'TX', key, was: before.get(`TX ${key}`) ?? null, now } as const
    })
  const { conflicts } = await saveLines(ctx, { ...place, lines })
  expect(conflicts).toEqual([])
}

/** What is stored and shown, against the model. */
async function compare(model: Model, { grantee, officer, place, others }: People): Promise<void> {
  const seen = await getReport(at(grantee, momentOf(model)), place)
  const forOfficer = await getReportForReview(at(officer, momentOf(model)), place)
  expect(seen.history.map(({ revision, status }) => [revision, status])).toEqual(
    model.revisions.map(({ status }, index) => [index + 1, status]),
  )
  const official = model.official === null ? undefined : model.revisions[model.official - 1]
  for (const view of [seen, forOfficer]) expect(view.officialRevision).toBe(model.official)
  expect(seen.history.filter((each) => each.official).map(({ revision }) => revision)).toEqual(
    model.official === null ? [] : [model.official],
  )
  expect(await rolledUp(officer)).toBe(others + (typeof official?.said === 'number' ? official.said : 0))

  for (const [reader, view] of [
    ['grantee', seen],
    ['officer', forOfficer],
  ] as const) {
    const facts = factsOf(model, reader)
    expect([reader, view.standing]).toEqual([reader, expect.objectContaining(facts)])
    expect(reportState.options).toContain(view.status)
    expectExplained(view.next, model, reader)
    if (model.official !== null && view.revision !== model.official)
      expect(view.next.beside).toContain(`Revision ${model.official} is accepted`)
  }
  expect(forOfficer.status).not.toBe('draft')
}

/** The page says what to do or what is waited for; what it offers works, and what works is offered. */
function expectExplained(next: NextStep, model: Model, reader: 'grantee' | 'officer'): void {
  expect(next.heading).not.toBe('')
  expect(next.sentence).toMatch(/^[A-Z].*\.$/)
  if (next.turn === 'own') expect(next.ways).not.toEqual([])
  const ways: readonly WayOn[] =
    reader === 'grantee' ? ['write', 'give_up', 'sign', 'recall'] : ['accept', 'return', 'reopen']
  for (const way of ways) {
    const works = allowed(model, way)
    // An official revision can be reopened also while a later one is with the grantee; its page is that of the later one.
    if (way === 'reopen' && factsOf(model, reader).state !== 'accepted') expect(next.ways).not.toContain(way)
    else expect([way, next.ways.includes(way)]).toEqual([way, works])
  }
}

/** New clients of the nation in the roll-up; other reports of this test add to them too. */
async function rolledUp({ store }: Context): Promise<number> {
  const range = { first: quarter, last: quarter }
  const figures = await readLevel(store.db, { level: 'nation', range, metrics: ['new_clients'] })
  return figures.find(({ breakdown }) => breakdown === '')?.sum ?? 0
}
