import {
  auditEvent,
  awardTotal,
  coverageCell,
  observation,
  readObservations,
  rebuildRollup,
  report,
  revision,
  rollupCell,
  rollupYear,
  stateCoverageCell,
  upload,
  withTransaction,
  type Store,
} from '@muster/data'
import { onEveryDatabase } from '@muster/data/testing'
import { addQuarters, type FiscalQuarter } from '@muster/metrics'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { NotPermitted } from './refusals.ts'
import { formWith, reportFile, type Section } from './testing/report-file.ts'
import { earlier, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { acceptReport } from './verbs/accept-report.ts'
import { getReport } from './verbs/get-report.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { loadHistory } from './verbs/load-history.ts'
import { uploadReport } from './verbs/upload-report.ts'

/** How many rows there are of everything that a load writes. */
async function stored({ db }: Store) {
  const tables = { upload, report, revision, observation, rollupCell, auditEvent }
  const counts: Record<string, number> = {}
  for (const [name, table] of Object.entries(tables)) counts[name] = await db.$count(table)
  return counts
}

onEveryDatabase('loading history', (store) => {
  let muster: SmallMuster
  let folder: string
  let administrator: Context
  let grantee: Context
  let officer: Context
  let awards: [string, string]
  let made = 0

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'muster-load-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  beforeEach(async () => {
    made += 1
    muster ??= await smallMuster(store())
    administrator = muster.administrator
    const office = await muster.office(`OFFICE ${made}`)
    const of = {
      ...(await muster.organization('Lone Star Harbor')),
      ...(await muster.program('direct_services', office)),
    }
    awards = [await muster.award(`H-${made}-1`, of), await muster.award(`H-${made}-2`, of, ['TX', 'OK'])]
    grantee = await muster.person(
      'Dana Whitfield',
      { role: 'reporter', organizationId: of.organizationId },
      { role: 'certifying_official', organizationId: of.organizationId },
    )
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  })

  const path = () => join(folder, `history-${made}.csv`)
  const load = async (text: string, as = administrator) => {
    writeFileSync(path(), text)
    return loadHistory(as, { path: path() })
  }
  const section = (award: 0 | 1, at: FiscalQuarter, total = 12): Section => ({
    award: awards[award],
    quarter: at,
    states: award === 0 ? ['TX'] : ['TX', 'OK'],
    totals: { new_clients: total },
  })
  const textOf = (...sections: Section[]) => reportFile(...sections).text()

  /** Cells, totals of all kinds and coverage as they are, and as a rebuild makes them. */
  async function keptAndRebuilt() {
    const { db } = store()
    const sorted = (rows: readonly object[]) => rows.map((each) => JSON.stringify(each)).sort()
    const read = async () => ({
      cells: sorted(await db.select().from(rollupCell)),
      totals: sorted(await db.select().from(rollupYear)),
      totalsOfAwards: sorted(await db.select().from(awardTotal)),
      coverage: sorted(await db.select().from(coverageCell)),
      coverageOfStates: sorted(await db.select().from(stateCoverageCell)),
    })
    const kept = await read()
    await withTransaction(store().db, rebuildRollup)
    return { kept, rebuilt: await read() }
  }

  it('makes accepted reports of a file, with observations, cells, coverage, provenance and audit', async () => {
    const before = await stored(store())
    const outcome = await load(await textOf(section(0, quarter), section(1, quarter), section(1, earlier, 7)))
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.result.findings))
    expect(outcome.reports).toBe(3)
    const after = await stored(store())
    expect(after['observation']).toBe((before['observation'] ?? 0) + outcome.lines)
    expect([after['report'], after['upload']]).toEqual([
      (before['report'] ?? 0) + 3,
      (before['upload'] ?? 0) + 1,
    ])
    expect(after['auditEvent']).toBe((before['auditEvent'] ?? 0) + 1)
    const { kept, rebuilt } = await keptAndRebuilt()
    expect(kept).toEqual(rebuilt)
    expect(kept.cells.length).toBeGreaterThan(0)

    const place = { awardNumber: awards[1], quarter: earlier }
    expect(await getReport(grantee, place)).toMatchObject({
      officialRevision: 1,
      status: 'accepted',
    })
    await expect(getReportForReview(officer, place)).resolves.toBeDefined()
  })

  it('comes to the same whatever the order of the rows', async () => {
    const [header, ...rows] = (await textOf(section(0, quarter, 5), section(1, quarter, 9)))
      .trimEnd()
      .split('\r\n')
    const mixed = rows.map((row, index) => ({ row, key: (index * 7919) % rows.length }))
    mixed.sort((one, other) => one.key - other.key)
    const outcome = await load([header, ...mixed.map(({ row }) => row), ''].join('\r\n'))
    expect(outcome).toMatchObject({ kind: 'loaded', reports: 2, lines: rows.length })
    const { kept, rebuilt } = await keptAndRebuilt()
    expect(kept).toEqual(rebuilt)
  })

  it('adds to a roll-up that has cells already', async () => {
    await load(await textOf(section(0, quarter)))
    expect(await load(await textOf(section(1, quarter)))).toMatchObject({ kind: 'loaded' })
    const { kept, rebuilt } = await keptAndRebuilt()
    expect(kept).toEqual(rebuilt)
  })

  it('opens what was not expected yet, and keeps NR, NT, notes and rows', async () => {
    const early = addQuarters(quarter, -6)
    const text = (await textOf(section(0, early)))
      .replace(/new_clients,,,12,/, 'new_clients,,,12,"Counted by hand, twice"')
      .replace(/survivor_consultations,,,12,/, 'survivor_consultations,,,NR,')
      .replace(/surveys_returned,,,12,/, 'surveys_returned,,,NT,')
      .replace(/surveys_positive,,,12,/, 'surveys_positive,,,NT,')
    expect(await load(text)).toMatchObject({ kind: 'loaded' })
    const uploadId = await lastUpload()
    const loaded = (await store().db.select().from(revision)).find((each) => each.uploadId === uploadId)
    const read = await readObservations(store().db, {
      awardId: loaded?.awardId ?? '',
      revisionId: loaded?.id ?? '',
    })
    const said = (metric: string) =>
      read.find(({ stratum }) => stratum.metric === metric && stratum.breakdown === '')
    expect(said('new_clients')).toMatchObject({ answer: { value: 12 }, note: 'Counted by hand, twice' })
    expect(said('survivor_consultations')?.answer).toEqual({ kind: 'not_reported' })
    expect(said('surveys_returned')?.answer).toEqual({ kind: 'not_tracked' })
    const lines = text.split('\r\n')
    expect(lines[(said('new_clients')?.sourceRow ?? 0) - 1]).toContain('new_clients,,')
  })

  it('with an error in the last row leaves nothing, and says what is wrong', async () => {
    const before = await stored(store())
    const text = await textOf(section(0, quarter), section(1, quarter))
    const outcome = await load(text.replace(/,[^,]*,\r\n$/, ',many,\r\n'))
    expect(outcome).toMatchObject({ kind: 'refused', result: { counts: { error: expect.any(Number) } } })
    expect(outcome.result.counts.error).toBeGreaterThan(0)
    expect(await stored(store())).toEqual(before)
  })

  it('refuses an award that is not registered, and a file that is no table', async () => {
    const before = await stored(store())
    const strange = await load(await textOf(section(0, quarter), { award: '2016-VT-BX-K404', quarter }))
    expect(strange).toMatchObject({ kind: 'refused' })
    expect(strange.result.findings.map(({ code }) => code)).toContain('V103')
    expect(await load('%PDF-1.7 nothing to read')).toMatchObject({ kind: 'refused' })
    expect(await load('')).toMatchObject({ kind: 'refused' })
    expect(await stored(store())).toEqual(before)
  })

  it('refuses the same line twice, as a finding and not as a broken database', async () => {
    const text = await textOf(section(0, quarter))
    const [last = ''] = text.trimEnd().split('\r\n').slice(-1)
    const outcome = await load(`${text}${last}\r\n`)
    expect(outcome.result.findings.map(({ code }) => code)).toContain('V208')
    expect(outcome.kind).toBe('refused')
  })

  it('refuses places that have a report, naming how many and the first', async () => {
    await uploadReport(grantee, formWith(reportFile(section(0, quarter))))
    const before = await stored(store())
    const again = load(await textOf(section(0, quarter), section(1, quarter)))
    await expect(again).rejects.toThrow(/^1 report of this file is in Muster already: H-\d+-1 /)
    expect(await stored(store())).toEqual(before)
  })

  it('is for administrators alone', async () => {
    for (const as of [grantee, officer, muster.visitor])
      await expect(load(await textOf(section(0, quarter)), as)).rejects.toThrow(NotPermitted)
  })

  it('says when there is no such file', async () => {
    await expect(loadHistory(administrator, { path: join(folder, 'nowhere.csv') })).rejects.toThrow('ENOENT')
  })

  it('leaves its reports to be reopened and amended like any other', async () => {
    await load(await textOf(section(0, quarter)))
    await expect(
      acceptReport(officer, { awardNumber: awards[0], quarter, revisionNumber: 1 }),
    ).rejects.toThrow()
    expect(await uploadReport(grantee, formWith(reportFile(section(0, quarter, 13))))).toMatchObject({
      kind: 'stored',
      reports: [{ revisionNumber: 2 }],
    })
  })

  async function lastUpload() {
    const rows = await store().db.select({ id: upload.id, at: upload.fileName }).from(upload)
    return rows.find(({ at }) => at === `history-${made}.csv`)?.id ?? ''
  }
})
