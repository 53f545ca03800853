import { saveNarratives, withTransaction } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { formFor, stratumKey } from '@muster/metrics'
import { beforeEach, describe, expect, it } from 'vitest'
import { Conflict, Invalid, NotFound } from './refusals.ts'
import { draftOf, draftScene, eventsOf, number, wholeForm } from './testing/draft-scene.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { at, earlier, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { acceptReport } from './verbs/accept-report.ts'
import { certifyReport } from './verbs/certify-report.ts'
import { declareNothing } from './verbs/declare-nothing.ts'
import { discardDraft } from './verbs/discard-draft.ts'
import { explainReport } from './verbs/explain-report.ts'
import { getDraft } from './verbs/get-draft.ts'
import { getReport } from './verbs/get-report.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { returnReport } from './verbs/return-report.ts'
import { saveLines } from './verbs/save-lines.ts'
import { uploadReport } from './verbs/upload-report.ts'

const text = 'We began to count people of a second site, who came late in September.'

onPostgres('drafts', (store) => {
  let muster: SmallMuster
  let scene: Awaited<ReturnType<typeof draftScene>>
  let made = 0

  beforeEach(async () => {
    made += 1
    muster ??= await smallMuster(store())
    scene = await draftScene(muster, `${made}`)
  })

  const writeNarrative = async () => {
    const key = await draftOf(store(), scene.award)
    const { actor, now } = scene.dana
    const by = actor.kind === 'person' ? actor.userId : ''
    const answers = [{ question: 'accomplishments' as const, text: 'Two sites have opened.' }]
    await withTransaction(store().db, (tx) => saveNarratives(tx, key, answers, { by, at: now }))
  }

  it('begin with the first line that is typed, and ask for all that is missing', async () => {
    expect(await scene.form()).toMatchObject({
      status: 'due',
      revisionNumber: null,
      findings: [],
    })
    const saved = await scene.save('new_clients', null, number(34))
    expect(saved).toMatchObject({ revisionNumber: 1, saved: 1, conflicts: [] })
    expect(saved.findings.find(({ code }) => code === 'V209')).toMatchObject({
      severity: 'error',
      row: null,
      cell: null,
      state: 'TX',
      key: 'clients_screened',
      metric: 'clients_screened',
    })
    expect(await scene.form()).toMatchObject({ status: 'draft', revisionNumber: 1, fileName: null })
    expect(await scene.lineIn('new_clients')).toMatchObject({
      answer: number(34),
      label: 'New clients',
      changedBy: 'Dana Whitfield',
      changedAt: scene.dana.now,
      source: 'form',
      required: true,
    })
    const found = (await scene.form()).findings
    expect(found).toEqual(saved.findings)
  })

  it('have every line of the form once, metric by metric, with what was said a quarter ago', async () => {
    await uploadReport(
      scene.dana,
      formWith(reportFile({ award: scene.award, quarter: earlier, totals: { new_clients: 7 } })),
    )
    await explainAndCertify(at(scene.official, '2017-07-20T14:00:00.000Z'), {
      awardNumber: scene.award,
      quarter: earlier,
      revisionNumber: 1,
    })
    const { sections } = await scene.form()
    const keys = sections.flatMap(({ lines }) => lines).map(({ key }) => key)
    expect(keys).toEqual(formFor('direct_services', quarter).map(stratumKey))
    const clients = sections.find(({ metric }) => metric === 'new_clients')
    expect(clients?.breakdowns.find(({ code }) => code === 'age_group')).toMatchObject({ addsUp: true })
    expect(clients?.lines[0]).toMatchObject({ answer: null, previous: number(7), source: null })
  })

  it('hold what is typed over a file, which keeps its rows elsewhere', async () => {
    await scene.upload(reportFile({ award: scene.award, quarter }))
    await scene.save('new_clients', number(12), number(13))
    const lines = (await getReport(scene.dana, scene.place)).lines
    expect(lines.find(({ key }) => key === 'new_clients')).toMatchObject({ answer: number(13), row: null })
    expect(lines.filter(({ answer, row }) => answer !== null && row === null)).toHaveLength(1)
    const { findings } = await scene.form()
    expect(findings.find(({ code, key }) => code === 'V401' && key === 'new_clients')).toMatchObject({
      row: null,
      severity: 'error',
    })
    expect(await scene.lineIn('clients_served')).toMatchObject({ source: 'file', changedBy: null })
    await scene.save('new_clients', number(13), null)
    expect(await scene.lineIn('new_clients')).toMatchObject({
      answer: null,
      source: null,
      changedBy: 'Dana Whitfield',
    })
  })

  it('that were typed wholly are judged as the file with the same answers, and certified', async () => {
    const { findings } = await saveLines(scene.dana, { ...scene.place, lines: wholeForm() })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const strip = (all: readonly { code: string; subject: string | null; message: string }[]) =>
      all.map(({ code, message }) => `${code} ${message.replaceAll(/,? (in )?row \d+/g, '')}`).sort()
    await discardDraft(scene.dana, { ...scene.place, revisionNumber: 1 })
    await scene.upload(reportFile({ award: scene.award, quarter }))
    expect(strip((await scene.form()).findings)).toEqual(strip(findings))
    await explainAndCertify(scene.official, { ...scene.place, revisionNumber: 2 })
  })

  it('with an error in them are not certified', async () => {
    await scene.save('new_clients', null, number(34))
    const sign = { ...scene.place, revisionNumber: 1, statementRead: true } as const
    await expect(certifyReport(scene.official, sign)).rejects.toThrow(/wrong/)
  })

  describe('of two people', () => {
    beforeEach(async () => {
      await scene.save('new_clients', null, number(34))
    })

    it('are never written over: the second is told what the first said, and chooses', async () => {
      const theirs = await saveLines(scene.luis, {
        ...scene.place,
        lines: [
          { state: 'TX', key: 'new_clients', was: null, now: number(40) },
          { state: 'TX', key: 'clients_served', was: null, now: number(50) },
        ],
      })
      expect(theirs).toMatchObject({
        saved: 1,
        conflicts: [
          { state: 'TX', key: 'new_clients', theirs: number(34), by: 'Dana Whitfield', at: scene.dana.now },
        ],
      })
      expect(await scene.lineIn('new_clients')).toMatchObject({ answer: number(34) })
      expect(await scene.lineIn('clients_served')).toMatchObject({
        answer: number(50),
        changedBy: 'Luis Prado',
      })
      expect(await scene.save('new_clients', number(34), number(40), scene.luis)).toMatchObject({
        conflicts: [],
      })
      expect(await scene.lineIn('new_clients')).toMatchObject({ answer: number(40), changedBy: 'Luis Prado' })
    })

    it('who mean the same have nothing to choose', async () => {
      const before = await eventsOf(store(), 'drafts.saveLines', `report ${scene.award} ${quarter}`)
      expect(await scene.save('new_clients', null, number(34), scene.luis)).toMatchObject({
        saved: 1,
        conflicts: [],
      })
      expect(await scene.lineIn('new_clients')).toMatchObject({ changedBy: 'Dana Whitfield' })
      expect(await eventsOf(store(), 'drafts.saveLines', `report ${scene.award} ${quarter}`)).toEqual(before)
    })

    it('tell a blank, a zero and an answer without a number apart', async () => {
      expect((await scene.save('new_clients', number(0), null, scene.luis)).conflicts).toHaveLength(1)
      expect(
        (await scene.save('new_clients', { kind: 'not_reported' }, null, scene.luis)).conflicts,
      ).toHaveLength(1)
      expect(
        (await scene.save('new_clients', number(34), { kind: 'not_tracked' }, scene.luis)).conflicts,
      ).toEqual([])
      expect((await scene.save('new_clients', { kind: 'not_reported' }, null)).conflicts[0]).toMatchObject({
        theirs: { kind: 'not_tracked' },
        by: 'Luis Prado',
      })
    })
  })

  it('keep all of twenty lines that are saved at once', async () => {
    const keys = formFor('direct_services', quarter).slice(0, 20).map(stratumKey)
    const all = await Promise.all(keys.map((key, index) => scene.save(key, null, number(index))))
    expect(all.flatMap(({ conflicts }) => conflicts)).toEqual([])
    expect(new Set(all.map(({ revisionNumber }) => revisionNumber))).toEqual(new Set([1]))
    const lines = (await scene.form()).sections.flatMap((section) => section.lines)
    expect(keys.map((key) => lines.find((line) => line.key === key)?.answer)).toEqual(
      keys.map((_, index) => number(index)),
    )
  })

  it('of twenty numbers that are saved at once on one line keep exactly one', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => scene.save('new_clients', null, number(index + 1))),
    )
    const winners = all.flatMap(({ conflicts }, index) => (conflicts.length === 0 ? [index + 1] : []))
    expect(winners).toHaveLength(1)
    expect(await scene.lineIn('new_clients')).toMatchObject({ answer: number(winners[0] ?? -1) })
    for (const { conflicts } of all)
      for (const { theirs } of conflicts) expect(theirs).toEqual(number(winners[0] ?? -1))
  })

  it('begin beside what the office has, which stays as it was signed', async () => {
    await scene.upload(reportFile({ award: scene.award, quarter }))
    await explainAndCertify(scene.official, { ...scene.place, revisionNumber: 1 })
    expect(await scene.form()).toMatchObject({ status: 'submitted', revisionNumber: null, from: 1 })
    expect(await scene.save('new_clients', number(12), number(13))).toMatchObject({ revisionNumber: 2 })
    expect(await scene.lineIn('new_clients')).toMatchObject({ answer: number(13) })
    const forOfficer = await getReportForReview(scene.officer, scene.place)
    expect(forOfficer).toMatchObject({ status: 'submitted', revision: 1 })
    expect(forOfficer.lines.find(({ key }) => key === 'new_clients')?.answer).toEqual(number(12))
    expect(await getReport(scene.dana, scene.place)).toMatchObject({
      status: 'draft',
      standing: { withOffice: true },
      next: { beside: expect.stringMatching(/^Revision 1 is with your program officer/) },
    })
  })

  it.each(['returned', 'accepted'])('after a report was %s begin with all of it', async (status) => {
    await scene.upload(reportFile({ award: scene.award, quarter, totals: { new_clients: 34 } }))
    await explainReport(scene.dana, {
      ...scene.place,
      revisionNumber: 1,
      explanations: [{ code: 'Q201', subject: 'TX new_clients', was: null, text }],
    })
    await writeNarrative()
    await explainAndCertify(scene.official, { ...scene.place, revisionNumber: 1 })
    const decided = { ...scene.place, revisionNumber: 1 }
    if (status === 'accepted') await acceptReport(scene.officer, decided)
    else await returnReport(scene.officer, { ...decided, reason: 'Please look at the new clients again.' })

    expect(await scene.form()).toMatchObject({ revisionNumber: null, from: 1 })
    expect(await scene.save('new_clients', number(34), number(35))).toMatchObject({ revisionNumber: 2 })
    const report = await getReport(scene.dana, scene.place)
    expect(report).toMatchObject({
      status: 'draft',
      revision: 2,
      officialRevision: status === 'accepted' ? 1 : null,
      fileName: 'report.csv',
    })
    expect(report.explanations.find(({ code }) => code === 'Q201')?.each[0]).toMatchObject({ said: text })
    expect(report.own.narratives[0]).toMatchObject({ text: 'Two sites have opened.' })
    expect(report.lines.find(({ key }) => key === 'clients_served')?.row).toBeGreaterThan(1)
    // What was submitted says what it said.
    const { history } = report
    expect(history.map(({ status: each }) => each)).toEqual([status, 'draft'])
  })

  it('that said there was nothing to report say counts when a line is typed', async () => {
    await declareNothing(scene.dana, { ...scene.place, replaces: null })
    expect(await scene.form()).toMatchObject({ nothingToReport: true, revisionNumber: 1 })
    await scene.save('new_clients', null, number(1))
    expect(await scene.form()).toMatchObject({ nothingToReport: false, revisionNumber: 1 })
  })

  it('take lines of the form only, of states of the scene.award, each once', async () => {
    for (const key of ['new_clients.age_group.ageless', 'signals_received', 'x'])
      await expect(scene.save(key, null, number(1))).rejects.toThrow(Invalid)
    await expect(scene.save('new_clients', null, number(1), scene.dana, 'OK')).rejects.toThrow(Invalid)
    const line = { state: 'TX', key: 'new_clients', was: null, now: number(1) } as const
    await expect(saveLines(scene.dana, { ...scene.place, lines: [line, line] })).rejects.toThrow(Invalid)
    expect(await scene.form()).toMatchObject({ revisionNumber: null })
  })

  it('are nobody else’s', async () => {
    await expect(getDraft(scene.dana, { awardNumber: scene.foreign, quarter })).rejects.toThrow(NotFound)
    const lines = [{ state: 'TX' as const, key: 'new_clients', was: null, now: number(1) }]
    await expect(saveLines(scene.dana, { awardNumber: scene.foreign, quarter, lines })).rejects.toThrow(
      NotFound,
    )
    const discarded = discardDraft(scene.dana, { awardNumber: scene.foreign, quarter, revisionNumber: 1 })
    await expect(discarded).rejects.toThrow(NotFound)
  })

  it('are given up only by who has them before their eyes', async () => {
    await scene.save('new_clients', null, number(34))
    await expect(discardDraft(scene.dana, { ...scene.place, revisionNumber: 2 })).rejects.toThrow(Conflict)
    await discardDraft(scene.dana, { ...scene.place, revisionNumber: 1 })
    expect(await scene.form()).toMatchObject({ status: 'due', revisionNumber: null })
    await expect(discardDraft(scene.dana, { ...scene.place, revisionNumber: 1 })).rejects.toThrow(Conflict)
    // Who still has the old form open is told so, line by line, and loses nothing.
    expect((await scene.save('new_clients', number(34), number(35))).conflicts).toMatchObject([
      { theirs: null },
    ])
  })

  it('stand in the audit with numbers of lines, and no value', async () => {
    await saveLines(scene.dana, {
      ...scene.place,
      lines: wholeForm().map((line) => ({ ...line, now: number(98_765) })),
    })
    const [event] = await eventsOf(store(), 'drafts.saveLines', `report ${scene.award} ${quarter}`)
    expect(event?.detail).toEqual({ revision: 1, lines: wholeForm().length })
  })
})
