import { readDraftLines, saveNarratives, withTransaction } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { beforeEach, expect, it } from 'vitest'
import { Conflict, Invalid } from './refusals.ts'
import { seenEntry } from './reporting/seen-drafts.ts'
import { draftOf, draftScene, eventsOf, number, wholeForm } from './testing/draft-scene.ts'
import { formWith, reportFile } from './testing/report-file.ts'
import { quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { discardDraft } from './verbs/discard-draft.ts'
import { getReport } from './verbs/get-report.ts'
import { saveLines } from './verbs/save-lines.ts'
import { uploadReport } from './verbs/upload-report.ts'

onPostgres('a draft meets a file', (store) => {
  let muster: SmallMuster
  let scene: Awaited<ReturnType<typeof draftScene>>
  let made = 0

  beforeEach(async () => {
    made += 1
    muster ??= await smallMuster(store())
    scene = await draftScene(muster, `M${made}`)
  })

  const writeNarrative = async () => {
    const key = await draftOf(store(), scene.award)
    const { actor, now } = scene.dana
    const by = actor.kind === 'person' ? actor.userId : ''
    const answers = [{ question: 'accomplishments' as const, text: 'Two sites have opened.' }]
    await withTransaction(store().db, (tx) => saveNarratives(tx, key, answers, { by, at: now }))
  }

  beforeEach(async () => {
    await saveLines(scene.dana, { ...scene.place, lines: wholeForm() })
  })

  it('whose lines go over theirs; the others stay, and who typed them', async () => {
    const outcome = await scene.upload(scene.rows({ clients_served: 60, open_clients: 44 }))
    expect(outcome).toMatchObject({
      kind: 'stored',
      reports: [{ revisionNumber: 2, lines: wholeForm().length, changes: 2 }],
    })
    expect(await scene.lineIn('clients_served')).toMatchObject({
      answer: number(60),
      source: 'file',
      changedBy: null,
    })
    expect(await scene.lineIn('new_clients')).toMatchObject({
      answer: number(12),
      source: 'form',
      changedBy: 'Dana Whitfield',
    })
    expect(await scene.upload(scene.rows({ clients_served: 60, open_clients: 44 }))).toEqual(outcome)
    expect((await scene.form()).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('that was compared with it before a colleague typed: nothing is written over, until it is seen', async () => {
    const file = scene.rows({ clients_served: 60 })
    const { own } = await getReport(scene.dana, scene.place)
    const form = formWith(file)
    form.append('seen', seenEntry(scene.place, own.contentSha256 ?? ''))
    await scene.save('clients_served', number(12), number(55), scene.luis)
    await expect(uploadReport(scene.dana, form)).rejects.toThrow(/has changed since you looked at it/)
    await expect(uploadReport(scene.dana, formWith(file))).rejects.toThrow(/is there already/)
    expect(await scene.form()).toMatchObject({ revisionNumber: 1 })
    expect(await scene.lineIn('clients_served')).toMatchObject({ answer: number(55) })
    expect(await scene.upload(file)).toMatchObject({ kind: 'stored', reports: [{ revisionNumber: 2 }] })
    expect(await scene.lineIn('clients_served')).toMatchObject({ answer: number(60) })
  })

  it('and what a colleague types at the moment when it is stored is never lost', async () => {
    const [typed, stored] = await Promise.allSettled([
      scene.save('clients_served', number(12), number(55), scene.luis),
      scene.upload(scene.rows({ clients_served: 60 })),
    ])
    const line = await scene.lineIn('clients_served')
    if (typed.status === 'rejected') throw typed.reason
    // Either the file came first, and the colleague is shown its number; or it is told that the draft has changed; or it
    // was compared after the colleague had typed.
    if (stored.status === 'rejected') {
      expect(stored.reason).toBeInstanceOf(Conflict)
      expect(line).toMatchObject({ answer: number(55) })
    } else if (typed.value.conflicts.length > 0) {
      expect(typed.value.conflicts).toMatchObject([{ theirs: number(60) }])
      expect(line).toMatchObject({ answer: number(60) })
    } else expect(line).toMatchObject({ answer: number(60) })
  })

  it('that was given up meanwhile: its lines would be gone, and the person is told', async () => {
    const { own } = await getReport(scene.dana, scene.place)
    const form = formWith(reportFile({ award: scene.award, quarter }))
    form.append('seen', seenEntry(scene.place, own.contentSha256 ?? ''))
    await discardDraft(scene.luis, { ...scene.place, revisionNumber: 1 })
    await expect(uploadReport(scene.dana, form)).rejects.toThrow(/was given up meanwhile/)
    expect(await getReport(scene.dana, scene.place)).toMatchObject({ status: 'due' })
  })

  it('that says the same: nothing is taken away, and nothing asked', async () => {
    const same = uploadReport(scene.dana, formWith(reportFile({ award: scene.award, quarter })))
    expect(await same).toMatchObject({ kind: 'stored', reports: [{ changes: 0 }] })
  })

  it('that takes their place, if asked', async () => {
    await scene.upload(reportFile({ award: scene.award, quarter, totals: { clients_served: 70 } }), 'replace')
    expect(await scene.lineIn('new_clients')).toMatchObject({ source: 'file', changedBy: null })
    const partial = await scene.upload(scene.rows({ clients_served: 60 }), 'replace')
    expect(partial).toMatchObject({ kind: 'refused' })
    await expect(scene.upload(scene.rows({ clients_served: 60 }), 'sideways')).rejects.toThrow(Invalid)
  })

  it('that brings an error with it, and stay as they are', async () => {
    const outcome = await scene.upload(scene.rows({ new_clients: 13 }))
    expect(outcome).toMatchObject({ kind: 'refused', result: { counts: { error: expect.any(Number) } } })
    if (outcome.kind === 'refused') {
      expect(outcome.result.findings[0]).toMatchObject({ code: 'V401', row: 2 })
      expect(outcome.result.findings.every(({ code }) => code !== 'V209')).toBe(true)
    }
    expect(await scene.form()).toMatchObject({ revisionNumber: 1 })
    expect(await scene.lineIn('new_clients')).toMatchObject({ answer: number(12) })
  })

  it('that is not held by what was wrong before', async () => {
    await scene.save('new_clients', number(12), number(13))
    expect(await scene.upload(scene.rows({ open_clients: 3 }))).toMatchObject({ kind: 'stored' })
    expect((await scene.form()).findings.some(({ code }) => code === 'V401')).toBe(true)
    const ages = Object.fromEntries(
      wholeForm()
        .filter(({ key }) => /^new_clients\./.test(key))
        .map(({ key, now }) => [key, now?.kind === 'value' && now.value === 12 ? 13 : 0]),
    )
    expect(await scene.upload(scene.rows(ages))).toMatchObject({ kind: 'stored' })
    expect((await scene.form()).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('and what was said of them goes over', async () => {
    await scene.save('new_clients', number(12), { kind: 'not_reported' })
    await writeNarrative()
    await scene.upload(scene.rows({ open_clients: 3 }))
    const key = await draftOf(store(), scene.award)
    expect((await getReport(scene.dana, scene.place)).own.narratives[0]?.text).toBe('Two sites have opened.')
    expect((await readDraftLines(store().db, key)).length).toBe(wholeForm().length - 1)
  })

  it('of which the report has an event of its own, once', async () => {
    const events = () => eventsOf(store(), 'reports.upload', `report ${scene.award} ${quarter}`)
    const file = scene.rows({ open_clients: 3 })
    await scene.upload(file)
    expect((await events()).map(({ detail }) => detail)).toMatchObject([{ revision: 2, onto: 'merge' }])
    await scene.upload(file)
    expect(await events()).toHaveLength(1)
  })
})
