import { readLevel } from '@muster/data'
import { onEveryDatabase } from '@muster/data/testing'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict } from './refusals.ts'
import { reportState } from './shapes/report-state.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { reportFile } from './testing/report-file.ts'
import { quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { uploadSeeing } from './testing/upload-seeing.ts'
import { acceptReport } from './verbs/accept-report.ts'
import { certifyReport } from './verbs/certify-report.ts'
import { declareNothing } from './verbs/declare-nothing.ts'
import { discardDraft } from './verbs/discard-draft.ts'
import { getDraft } from './verbs/get-draft.ts'
import { getReport } from './verbs/get-report.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { reopenReport } from './verbs/reopen-report.ts'
import { returnReport } from './verbs/return-report.ts'
import { saveLines } from './verbs/save-lines.ts'

// The cycle against a model of it that is as small as the promise: one draft, one submission, one official revision.

type Step =
  | { act: 'upload' | 'type'; total: number }
  | { act: 'nothing' | 'discard' | 'certify' | 'accept' | 'return' | 'reopen' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom('upload' as const, 'type' as const),
      total: fc.integer({ min: 1, max: 60 }),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'nothing',
        'discard',
        'certify',
        'certify',
        'accept',
        'accept',
        'return',
        'reopen' as const,
      ),
    }),
  },
)

/** What a revision says: a count of new clients, or that there was nothing. */
type Said = number | 'nothing'

interface Model {
  draft: Said | null
  submitted: Said | null
  official: Said | null
}

/** What the model makes of a step; null: the step is refused. */
function after(model: Model, taken: Step): Model | null {
  const { draft, submitted, official } = model
  switch (taken.act) {
    case 'upload':
    case 'type':
      return submitted === null ? { ...model, draft: taken.total } : null
    case 'nothing':
      return submitted === null ? { ...model, draft: 'nothing' } : null
    case 'discard':
      return draft === null ? null : { ...model, draft: null }
    case 'certify':
      return draft === null ? null : { draft: null, submitted: draft, official }
    case 'accept':
      return submitted === null ? null : { ...model, submitted: null, official: submitted }
    case 'return':
      return submitted === null ? null : { ...model, submitted: null }
    case 'reopen':
      return official === null ? null : { ...model, official: null }
  }
}

onEveryDatabase('the cycle of a report', (store) => {
  let muster: SmallMuster
  beforeAll(async () => {
    muster = await smallMuster(store())
  })

  async function people() {
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

  it('whatever people do in whatever order: the official revision is the last accepted one, and every state has words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const cast = await people()
        let model: Model = { draft: null, submitted: null, official: null }
        for (const taken of steps) {
          const next = after(model, taken)
          const done = await perform(taken, cast)
          expect([taken, done]).toEqual([taken, next !== null])
          model = next ?? model
          await compare(model, cast)
        }
      }),
      { numRuns: 12, seed: 20171016 },
    )
  }, 120_000)
})

interface People {
  grantee: Context
  officer: Context
  place: { awardNumber: string; quarter: typeof quarter }
  /** What the reports of others add up to. */
  others: number
}

/** Whether the step was taken; a refusal is a Conflict or "there is none", never anything else. */
async function perform(taken: Step, { grantee, officer, place }: People): Promise<boolean> {
  const { revision, officialRevision, status, history } = await getReport(grantee, place)
  const waiting = history.find((each) => each.status === 'submitted')?.revision
  const draft = status === 'draft' ? revision : null
  const acts: Record<Step['act'], () => Promise<unknown>> = {
    upload: () =>
      uploadSeeing(
        grantee,
        reportFile({ award: place.awardNumber, quarter, totals: { new_clients: total(taken) } }),
        [place],
      ),
    type: () => typeAll(grantee, place, total(taken)),
    nothing: () => declareNothing(grantee, { ...place, replaces: draft }),
    discard: () => discardDraft(grantee, { ...place, revisionNumber: draft ?? 999 }),
    certify: () =>
      draft === null
        ? certifyReport(grantee, { ...place, revisionNumber: 999, statementRead: true })
        : explainAndCertify(grantee, { ...place, revisionNumber: draft }),
    accept: () => acceptReport(officer, { ...place, revisionNumber: waiting ?? 999 }),
    return: () =>
      returnReport(officer, {
        ...place,
        revisionNumber: waiting ?? 999,
        reason: 'Please look at the total again.',
      }),
    reopen: () =>
      reopenReport(officer, {
        ...place,
        revisionNumber: officialRevision ?? 999,
        reason: 'A site was missing.',
      }),
  }
  try {
    await acts[taken.act]()
    return true
  } catch (error) {
    if (error instanceof Conflict || (error instanceof Error && error.name === 'NotFound')) return false
    throw error
  }
}

const total = (taken: Step) => ('total' in taken ? taken.total : 0)

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
  const { draft, submitted, official } = model
  const seen = await getReport(grantee, place)
  expect(reportState.options).toContain(seen.status)
  if (draft !== null) expect(seen.status).toBe('draft')
  else if (submitted !== null) expect(seen.status).toBe('submitted')
  else expect(['due', 'returned', 'accepted']).toContain(seen.status)
  if (draft === null && submitted === null && official === null) expect(seen.status).not.toBe('accepted')

  expect(seen.officialRevision === null).toBe(official === null)
  const forOfficer = await getReportForReview(officer, place)
  expect(forOfficer.status).not.toBe('draft')
  expect(forOfficer.officialRevision).toBe(seen.officialRevision)
  const open = seen.history.filter(({ status }) => status === 'draft' || status === 'submitted')
  expect(open.length).toBe(Number(draft !== null) + Number(submitted !== null))
  expect(await rolledUp(officer)).toBe(others + (typeof official === 'number' ? official : 0))
}

/** New clients of the nation in the roll-up; other reports of this test add to them too. */
async function rolledUp({ store }: Context): Promise<number> {
  const range = { first: quarter, last: quarter }
  const figures = await readLevel(store.db, { level: 'nation', range, metrics: ['new_clients'] })
  return figures.find(({ breakdown }) => breakdown === '')?.sum ?? 0
}
