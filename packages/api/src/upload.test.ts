import { auditEvent, finding, observation, report, revision, upload, type Store } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { createHash } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict } from './refusals.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { formWith, reportFile, textFile } from './testing/report-file.ts'
import { earlier, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { downloadTemplate } from './verbs/download-template.ts'
import { getReport } from './verbs/get-report.ts'
import { uploadReport } from './verbs/upload-report.ts'

/** How many rows there are of everything that an upload writes. */
async function stored({ db }: Store) {
  const tables = { upload, report, revision, observation, finding, auditEvent }
  const counts: Record<string, number> = {}
  for (const [name, table] of Object.entries(tables)) counts[name] = await db.$count(table)
  return counts
}

onPostgres('uploading', (store) => {
  let muster: SmallMuster
  let numbers: [string, string]
  let foreign: string
  let grantee: Context
  let of: { organizationId: string; programId: string }
  let made = 0

  // One world for each test, side by side in one store: organizations, awards and people are new each time.
  beforeEach(async () => {
    made += 1
    muster ??= await smallMuster(store())
    const office = await muster.office(`OFFICE ${made}`)
    const program = await muster.program('direct_services', office)
    of = { ...(await muster.organization('Lone Star Harbor')), ...program }
    const bend = { ...(await muster.organization('Mesquite Bend')), ...program }
    numbers = [await muster.award(`A-${made}-1`, of), await muster.award(`A-${made}-2`, of, ['TX', 'OK'])]
    foreign = await muster.award(`B-${made}`, bend)
    grantee = await muster.person(
      'Dana Whitfield',
      { role: 'reporter', organizationId: of.organizationId },
      { role: 'certifying_official', organizationId: of.organizationId },
    )
  })

  const both = () =>
    reportFile(
      { award: numbers[0], quarter },
      { award: numbers[1], quarter, states: ['TX', 'OK'] },
      { award: numbers[1], quarter: earlier, states: ['TX', 'OK'] },
    )

  it('makes a draft of every report in the file, and keeps the bytes as they came', async () => {
    const file = both()
    const outcome = await uploadReport(grantee, formWith(file))
    expect(outcome).toMatchObject({
      kind: 'stored',
      reports: [
        { awardNumber: numbers[0], quarter, revisionNumber: 1 },
        { awardNumber: numbers[1], quarter: earlier, revisionNumber: 1 },
        { awardNumber: numbers[1], quarter, revisionNumber: 1 },
      ],
    })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const kept = await store().db.query.upload.findMany({ where: (t, { eq }) => eq(t.sha256, sha256) })
    expect(kept).toHaveLength(1)
    expect(kept[0]?.content).toEqual(bytes)

    const { lines } = await getReport(grantee, { awardNumber: numbers[1], quarter })
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['TX', 'OK']))
    expect(lines.find(({ answer }) => answer !== null)?.row).toBeGreaterThan(1)
  })

  it('stores nothing of a file with one error in it', async () => {
    const before = await stored(store())
    const text = await both().text()
    const broken = new File([text.replace(',12,', ',twelve,')], 'report.csv')
    const outcome = await uploadReport(grantee, formWith(broken))
    expect(outcome).toMatchObject({ kind: 'refused', result: { file: 'report.csv' } })
    if (outcome.kind === 'refused') {
      expect(outcome.result.counts.error).toBeGreaterThan(0)
      expect(outcome.result.findings[0]).toMatchObject({ severity: 'error', fix: expect.any(String) })
    }
    expect(await stored(store())).toEqual(before)
  })

  it('stores nothing when one of its reports cannot take it', async () => {
    const before = await stored(store())
    await store().db.execute(
      `delete from obligation using award where award.id = award_id and number = '${numbers[1]}' and fiscal_quarter = '${quarter}'`,
    )
    await expect(uploadReport(grantee, formWith(both()))).rejects.toThrow(/has no report to make/)
    expect(await stored(store())).toEqual(before)
  })

  it('makes a draft beside what is with the office, unless it says just the same', async () => {
    const place = { awardNumber: numbers[0], quarter }
    const send = async (clients: number, name = 'report.csv') => {
      const text = await reportFile({ award: numbers[0], quarter, totals: { new_clients: clients } }).text()
      // Another name and another order: other bytes, the same answers.
      const [header, ...rows] = text.trim().split('\r\n')
      const file = new File([[header, ...rows.toReversed()].join('\r\n')], name)
      const outcome = await uploadReport(grantee, formWith(file))
      return outcome.kind === 'stored' ? outcome.reports[0]?.revisionNumber : undefined
    }
    await uploadReport(grantee, formWith(reportFile({ award: numbers[0], quarter })))
    await explainAndCertify(grantee, { ...place, revisionNumber: 1 })
    const before = await stored(store())
    expect(await send(12, 'again.csv')).toBe(1)
    expect(await stored(store())).toEqual(before)
    expect(await send(13)).toBe(2)
    const { history } = await getReport(grantee, place)
    expect(history.map(({ status }) => status)).toEqual(['submitted', 'draft'])
  })

  it('refuses an award of somebody else exactly as one that does not exist', async () => {
    const refusal = async (award: string) => {
      const outcome = await uploadReport(grantee, formWith(reportFile({ award, quarter })))
      if (outcome.kind !== 'refused') throw new Error('It was stored.')
      return JSON.stringify(outcome.result.findings).replaceAll(award, 'THE AWARD')
    }
    const before = await stored(store())
    expect(await refusal(foreign)).toBe(await refusal(`N-${made}`))
    expect(await stored(store())).toEqual(before)
  })

  it('gives the same answer to the same file, once or at the same moment', async () => {
    const first = await uploadReport(grantee, formWith(both()))
    const before = await stored(store())
    const again = await Promise.all([1, 2, 3].map(() => uploadReport(grantee, formWith(both()))))
    for (const each of again) expect(each).toEqual(first)
    expect(await stored(store())).toEqual(before)
  })

  it('of ten people at once one leaves a draft, and nine are told that there is one', async () => {
    const files = Array.from({ length: 10 }, (_, at) =>
      reportFile({ award: numbers[0], quarter, totals: { new_clients: at } }),
    )
    const all = await Promise.allSettled(files.map((file) => uploadReport(grantee, formWith(file))))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const each of all) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(Conflict)
    const { history } = await getReport(grantee, { awardNumber: numbers[0], quarter })
    expect(history.map(({ status }) => status)).toEqual(['draft'])
  })

  it('takes its own template, filled in', async () => {
    const { fileName, csv } = await downloadTemplate(grantee, { awardNumber: numbers[0], quarter })
    const lines = csv.trimEnd().split('\r\n')
    const at = lines[0]?.split(',').indexOf('value') ?? -1
    expect(at).toBeGreaterThan(0)
    const filled = lines.map((line, index) => {
      const cells = line.split(',')
      // Codes come first and hold no comma; labels, which may, stand after the value.
      return index === 0 ? line : cells.with(at, '0').join(',')
    })
    const file = new File([filled.join('\r\n')], fileName)
    const outcome = await uploadReport(grantee, formWith(file))
    expect(outcome).toMatchObject({ kind: 'stored', reports: [{ lines: lines.length - 1 }] })
  })

  it('takes one file, with something in it', async () => {
    const file = reportFile({ award: numbers[0], quarter })
    await expect(uploadReport(grantee, formWith())).rejects.toThrow(/Choose a file/)
    await expect(uploadReport(grantee, formWith(file, file))).rejects.toThrow(/one file at a time/)
    await expect(uploadReport(grantee, formWith(new File([], 'empty.csv')))).rejects.toThrow(/empty/)
  })

  it('keeps a file of two organizations out', async () => {
    const bend = await muster.organization('Mesquite Bend')
    const theirs = await muster.award(`C-${made}`, { ...bend, programId: of.programId })
    const prime = await muster.person(
      'Ivy Castellan',
      { role: 'reporter', organizationId: of.organizationId },
      { role: 'reporter', ...bend },
    )
    const file = reportFile({ award: numbers[0], quarter }, { award: theirs, quarter })
    await expect(uploadReport(prime, formWith(file))).rejects.toThrow(/two organizations/)
  })

  it('answers a file that is no table without storing it', async () => {
    const before = await stored(store())
    const noTable = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0])], 'report.csv')
    expect(await uploadReport(grantee, formWith(noTable))).toMatchObject({ kind: 'refused' })
    expect(await uploadReport(grantee, formWith(textFile([])))).toMatchObject({ kind: 'refused' })
    expect(await stored(store())).toEqual(before)
  })
})
