import { fiscalQuarter, fiscalYearOf, type StateCode, type Stratum } from '@muster/metrics'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { acceptRevision } from '../../rollup/accept-revision.ts'
import type { NewObservation } from '../../saving/save-observations.ts'
import { revision, rollupYear, upload } from '../../schema/index.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, someMoment } from '../../testing/small-world.ts'
import { submit } from '../../testing/submit.ts'
import { withTransaction } from '../../with-transaction.ts'
import { grantsFrom } from '../identity/scopes.ts'
import { readAwardTotals } from './read-award-totals.ts'
import { readAwardValues } from './read-award-values.ts'
import { readContributions, type ContributionChoice } from './read-contributions.ts'
import { readLevel } from './read-level.ts'
import { readPlaceInFile } from './read-place-in-file.ts'
import { numbersOf } from './strata-choice.ts'
import { and, eq, sql } from 'drizzle-orm'

const clients: Stratum = { metric: 'new_clients', breakdown: '', category: '' }
const served: Stratum = { metric: 'clients_served', breakdown: '', category: '' }
const range = { first: fiscalQuarter('FY2017Q3'), last: fiscalQuarter('FY2017Q4') }

const line = (
  stratum: Stratum,
  state: StateCode,
  said: number | 'not_tracked',
  sourceRow: number | null,
): NewObservation => ({
  stratum,
  state,
  answer: typeof said === 'number' ? { kind: 'value', value: said } : { kind: said },
  sourceRow,
})

onEveryDatabase('following a figure down', (store) => {
  let world: Awaited<ReturnType<typeof makeSmallWorld>>
  let elsewhere: typeof world
  const revisions: string[] = []

  beforeAll(async () => {
    const { db } = store()
    world = await makeSmallWorld(db, { awards: 2 })
    elsewhere = await makeSmallWorld(db)
    await report(0, 'FY2017Q3', [line(clients, 'TX', 5, 2), line(clients, 'OK', 'not_tracked', 3)])
    await report(0, 'FY2017Q4', [line(clients, 'TX', 1, 2)])
    await report(0, 'FY2017Q4', [line(clients, 'TX', 7, 2), line(served, 'TX', 90, null)])
    await report(1, 'FY2017Q4', [line(clients, 'OK', 11, null)])
    await report(2, 'FY2017Q4', [line(clients, 'TX', 100, 9)])
  })

  const reports = new Map<string, string>()
  const awardOf = (award: number) => [...world.awards, ...elsewhere.awards][award]?.id ?? ''
  const report = (award: number, quarter: string, lines: NewObservation[]) =>
    withTransaction(store().db, async (tx) => {
      const [awardId, key] = [awardOf(award), `${award} ${quarter}`]
      const before = reports.get(key)
      const reportId = before ?? (await addReport(tx, awardId, fiscalQuarter(quarter)))
      reports.set(key, reportId)
      const revisionId = await addDraft(
        tx,
        { awardId, reportId, number: before === undefined ? 1 : 2 },
        lines,
      )
      await submit(tx, awardId, revisionId)
      await acceptRevision(tx, { awardId, revisionId, at: someMoment, by: somebody })
      revisions.push(revisionId)
    })

  const officeScope = () =>
    grantsFrom([{ role: 'program_officer', officeId: world.officeId, officeName: 'An office' }]).officesWith([
      'program_officer',
    ])

  const nation = { strata: [clients], level: 'nation', place: '', range, from: 0, most: 50 } as const
  const read = async (
    choice: ContributionChoice,
    scope: Parameters<typeof readContributions>[1] = 'nation',
  ) => readContributions(store().db, scope, choice)
  const value = ({ answer }: { answer: NewObservation['answer'] }) =>
    answer.kind === 'value' ? answer.value : 0

  it('finds the lines of official revisions that a figure of any level is made of, and they add up to it', async () => {
    const lines = await read(nation)
    expect(
      lines.map(({ fiscalQuarter: each, revisionNumber, ...of }) => [each, value(of), revisionNumber]).sort(),
    ).toEqual([
      ['FY2017Q3', 0, 1],
      ['FY2017Q3', 5, 1],
      ['FY2017Q4', 100, 1],
      ['FY2017Q4', 11, 1],
      ['FY2017Q4', 7, 2],
    ])
    const places = [
      ['nation', ''],
      ['office', world.officeId],
      ['program', world.programIds[0] ?? ''],
      ['state', 'TX'],
      ['state', 'OK'],
    ] as const
    for (const [level, place] of places) {
      const found = await read({ ...nation, level, place })
      const totals = await readLevel(store().db, { level, places: [place], strata: [clients], range })
      expect(found.reduce((sum, each) => sum + value(each), 0)).toBe(
        totals.reduce((sum, each) => sum + (each.sum ?? 0), 0),
      )
      const [kept] = await store()
        .db.select({ answers: sql<string>`sum(reporting_q3 + silent_q3 + reporting_q4 + silent_q4)` })
        .from(rollupYear)
        .where(
          and(
            eq(rollupYear.level, level),
            eq(rollupYear.place, place),
            eq(rollupYear.fiscalYear, fiscalYearOf(range.last)),
            sql`${rollupYear.stratumId} = any(${numbersOf({ strata: [clients] })})`,
          ),
        )
      expect(found).toHaveLength(Number(kept?.answers))
    }
  })

  it('shows the latest quarter first, page by page, each line once', async () => {
    const all = await read(nation)
    expect(all.map(({ fiscalQuarter: each }) => each)).toEqual(
      all
        .map(({ fiscalQuarter: each }) => each)
        .toSorted()
        .toReversed(),
    )
    const pages = [await read({ ...nation, most: 3 }), await read({ ...nation, from: 3, most: 3 })]
    expect(pages.flat()).toEqual(all)
    expect(await read({ ...nation, programIds: elsewhere.programIds })).toHaveLength(1)
  })

  it('shows an office its own lines only', async () => {
    const own = await read(nation, officeScope())
    expect(own).toHaveLength(4)
    expect(new Set(own.map(({ officeId }) => officeId))).toEqual(new Set([world.officeId]))
  })

  it('reads what some awards said, also what never adds up, and nothing that is not official', async () => {
    const awardIds = [awardOf(0), awardOf(2)]
    const choice = { strata: [clients, served], awardIds, range }
    const all = await readAwardValues(store().db, 'nation', choice)
    expect(
      all
        .filter(({ awardId }) => awardId === awardOf(0))
        .map(({ fiscalQuarter: each, metric, sum }) => [each, metric, sum]),
    ).toEqual([
      ['FY2017Q3', 'new_clients', 5],
      ['FY2017Q4', 'new_clients', 7],
      ['FY2017Q4', 'clients_served', 90],
    ])
    expect(all).toHaveLength(4)
    expect(await readAwardValues(store().db, officeScope(), choice)).toHaveLength(3)
    expect(await readAwardValues(store().db, 'nation', { ...choice, awardIds: [] })).toEqual([])

    // The roll-up has the same, of whole metrics.
    const { strata: _, ...of } = { ...choice, metrics: [clients.metric, served.metric] }
    const inOrder = (
      said: readonly { awardId: string; fiscalQuarter: string; metric: string; sum: number }[],
    ) => said.map((each) => [each.awardId, each.metric, each.fiscalQuarter, each.sum].join(' ')).sort()
    expect(inOrder(await readAwardTotals(store().db, 'nation', of))).toEqual(inOrder(all))
    expect(await readAwardTotals(store().db, officeScope(), of)).toHaveLength(3)
    expect(await readAwardTotals(store().db, 'nation', { ...of, awardIds: [] })).toEqual([])
  })

  it('names the file and row of a value, or says that it was typed', async () => {
    const { db } = store()
    const id = randomUUID()
    const sha256 = 'b'.repeat(64)
    await db.insert(upload).values({
      id,
      organizationId: world.organizationId,
      fileName: 'Q3 counts.csv',
      sha256,
      byteLength: 1,
      content: new Uint8Array(1),
      encoding: 'utf-8',
      uploadedAt: someMoment,
      uploadedBy: somebody,
    })
    const [first = '', , second = ''] = revisions
    await db
      .update(revision)
      .set({ uploadId: id })
      .where(eq(revision.awardId, awardOf(0)))
    const at = (
      revisionId: string,
      stratum: Stratum,
      scope: Parameters<typeof readPlaceInFile>[1] = 'nation',
    ) => readPlaceInFile(db, scope, { awardId: awardOf(0), revisionId, stratum, state: 'TX' })
    expect(await at(first, clients)).toEqual({
      answer: { kind: 'value', value: 5 },
      note: null,
      revisionNumber: 1,
      file: { name: 'Q3 counts.csv', sha256, encoding: 'utf-8', uploadedAt: someMoment, row: 2 },
    })
    expect(await at(second, served)).toMatchObject({ answer: { value: 90 }, file: null })
    expect(await at(first, served)).toBeUndefined()
    const foreign = grantsFrom([
      { role: 'program_officer', officeId: elsewhere.officeId, officeName: 'Another' },
    ]).officesWith(['program_officer'])
    expect(await at(first, clients, foreign)).toBeUndefined()
  })
})
