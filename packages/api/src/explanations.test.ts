import { auditEvent, verifyAudit } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound } from './refusals.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { reportFile } from './testing/report-file.ts'
import { earlier, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { uploadSeeing } from './testing/upload-seeing.ts'
import { certifyReport } from './verbs/certify-report.ts'
import { explainReport } from './verbs/explain-report.ts'
import { getReportForReview } from './verbs/get-report-for-review.ts'
import { getReport } from './verbs/get-report.ts'
import { returnReport } from './verbs/return-report.ts'

const text = 'We began to count people of a second site, who came late in September.'
const another = 'The count was checked against our records a second time, and is right.'
const reason = 'Please say which of the two sites the new clients came to.'

onPostgres('explanations', (store) => {
  let muster: SmallMuster
  let award = ''
  let foreign = ''
  let reporter: Context
  let official: Context
  let officer: Context
  let made = 0

  beforeEach(async () => {
    made += 1
    muster ??= await smallMuster(store())
    const office = await muster.office(`OFFICE ${made}`)
    const program = await muster.program('direct_services', office)
    const harbor = await muster.organization('Lone Star Harbor')
    award = await muster.award(`A-${made}`, { ...harbor, ...program })
    foreign = await muster.award(`B-${made}`, { ...(await muster.organization('Bend')), ...program })
    reporter = await muster.person('Dana Whitfield', { role: 'reporter', ...harbor })
    official = await muster.person('Marcus Ellery', { role: 'certifying_official', ...harbor })
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  })

  const upload = async (newClients: number, of = quarter) => {
    // More new clients than clients: rule Q201 asks why.
    const file = reportFile({ award, quarter: of, totals: { new_clients: newClients } })
    const outcome = await uploadSeeing(reporter, file, [{ awardNumber: award, quarter: of }])
    const stored = outcome.kind === 'stored' ? outcome.reports[0] : undefined
    if (stored === undefined) throw new Error(JSON.stringify(outcome))
    return stored
  }
  const place = (revisionNumber = 1) => ({ awardNumber: award, quarter, revisionNumber })
  /** `was`: what stood there, as the person saw it. */
  const explain = (
    words: string,
    revisionNumber = 1,
    of: { code?: string; subject?: string; was?: string | null } = {},
    ctx = reporter,
  ) =>
    explainReport(ctx, {
      ...place(revisionNumber),
      explanations: [{ code: 'Q201', subject: 'TX new_clients', was: null, text: words, ...of }],
    })
  const asked = async (ctx = reporter) =>
    (await getReport(ctx, place())).explanations.find(({ code }) => code === 'Q201')
  const events = async () => {
    const all = await store().db.select().from(auditEvent)
    return all.filter(({ action, subject }) => action === 'reports.explain' && subject.includes(award))
  }

  it('are asked for by the upload, and given', async () => {
    const { notExplained } = await upload(34)
    expect(notExplained).toBeGreaterThan(0)
    expect(await asked()).toMatchObject({
      whole: { said: null },
      each: [{ subject: 'TX new_clients', said: null, offered: null }],
      missing: 1,
    })
    expect(await explain(text)).toMatchObject({ changed: 1, notExplained: notExplained - 1 })
    expect(await asked()).toMatchObject({ each: [{ said: text }], missing: 0 })
  })

  it('of a rule as a whole answer whatever it found', async () => {
    await upload(34)
    await explain(text, 1, { subject: '' })
    expect(await asked()).toMatchObject({ whole: { said: text }, each: [{ said: null }], missing: 0 })
  })

  it('saved twice are one; taken back they are gone', async () => {
    await upload(34)
    await explain(text)
    expect(await explain(text)).toMatchObject({ changed: 0 })
    expect(await events()).toHaveLength(1)
    const { notExplained } = await explain('', 1, { was: text })
    expect(await asked()).toMatchObject({ each: [{ said: null }], missing: 1 })
    expect(await explain('')).toMatchObject({ changed: 0, notExplained })
    expect(await events()).toHaveLength(2)
  })

  it('stand in the audit as rules and numbers, without their words', async () => {
    await upload(34)
    await explain(text)
    const [event] = await events()
    expect(event?.detail).toMatchObject({ revision: 1, codes: ['Q201'], changed: 1 })
    expect(JSON.stringify(await store().db.select().from(auditEvent))).not.toContain(text)
    expect(await verifyAudit(store().db)).toMatchObject({ kind: 'intact' })
  })

  it('are needed before anybody certifies, and are part of what is certified', async () => {
    const { notExplained } = await upload(34)
    const sign = { ...place(), statementRead: true } as const
    const things = notExplained === 1 ? '1 thing is' : `${notExplained} things are`
    await expect(certifyReport(official, sign)).rejects.toThrow(`${things} not explained yet.`)
    await expect(certifyReport(official, sign)).rejects.toThrow(Conflict)
    await explain(text)
    const receipt = await explainAndCertify(official, place())
    await expect(explain(another)).rejects.toThrow(/has changed since you opened it/)
    // The receipt is the same again: certifying twice asks for nothing more.
    expect(await certifyReport(official, sign)).toEqual(receipt)

    await returnReport(officer, { ...place(), reason })
    await upload(34.0)
    await explain(another, 2, { was: text })
    const second = await explainAndCertify(official, place(2))
    expect(second.certifiedSha256).not.toBe(receipt.certifiedSha256)
  })

  it('are read by the officer beside what they explain, when it was submitted', async () => {
    await upload(34)
    await explain(text)
    expect((await getReportForReview(officer, place())).explanations).toEqual([])
    await explainAndCertify(official, place())
    const { explanations, notExplained } = await getReportForReview(officer, place())
    expect(notExplained).toBe(0)
    const group = explanations.find(({ code }) => code === 'Q201')
    expect(group).toMatchObject({ each: [{ said: text }], findings: [{ subject: 'TX new_clients' }] })
  })

  it('go over to the next draft, as far as it asks for them', async () => {
    await upload(34)
    await explain(text)
    expect(await upload(35)).toMatchObject({ revisionNumber: 2 })
    expect(await asked()).toMatchObject({ each: [{ said: text }], missing: 0 })
    // With nobody new there is nothing to say of it, and what was said is not kept for later.
    await upload(9)
    expect(await asked()).toBeUndefined()
    await upload(36)
    expect(await asked()).toMatchObject({ each: [{ said: null }] })
  })

  it('go over from a report that was returned', async () => {
    await upload(34)
    await explain(text)
    await explainAndCertify(official, place())
    await returnReport(officer, { ...place(), reason })
    await upload(35)
    expect(await asked()).toMatchObject({ each: [{ said: text }], missing: 0 })
  })

  it('are offered again next quarter, and not said by themselves', async () => {
    await upload(34, earlier)
    await explainReport(reporter, {
      awardNumber: award,
      quarter: earlier,
      revisionNumber: 1,
      explanations: [{ code: 'Q201', subject: 'TX new_clients', was: null, text }],
    })
    await upload(34)
    // What nobody submitted is offered to nobody.
    expect(await asked()).toMatchObject({ each: [{ offered: null }] })
    await explainAndCertify(official, { awardNumber: award, quarter: earlier, revisionNumber: 1 })
    expect(await asked()).toMatchObject({
      each: [{ said: null, offered: { text, quarter: earlier } }],
      missing: 1,
    })
  })

  describe('are refused', () => {
    it.each([
      ['too short', 'Too short'],
      ['too long', 'x'.repeat(1_001)],
      ['a telephone number', 'Call (512) 555-0143 and ask for the shelter.'],
      ['an e-mail address', 'Write to intake@example.org about the new site.'],
    ])('with %s, in words that do not repeat them', async (_, words) => {
      await upload(34)
      const refusal = explain(words).catch((error: unknown) => error)
      expect(await refusal).toBeInstanceOf(Invalid)
      expect(String(await refusal)).not.toContain(words)
      expect(String(await refusal)).toMatch(/^Invalid: Rule Q201: .*\.$/)
      expect(await asked()).toMatchObject({ missing: 1 })
      expect(await events()).toEqual([])
    })

    it('all of them, with one that is wrong', async () => {
      await upload(34)
      const explanations = [
        { code: 'Q201', subject: 'TX new_clients', was: null, text },
        { code: 'Q201', subject: '', was: null, text: 'Too short' },
      ]
      await expect(explainReport(reporter, { ...place(), explanations })).rejects.toThrow(Invalid)
      expect(await asked()).toMatchObject({ missing: 1 })
    })

    it('of what nobody asks', async () => {
      await upload(34)
      for (const of of [{ code: 'Q233' }, { code: 'V301' }, { subject: 'TX open_clients' }])
        await expect(explain(text, 1, of)).rejects.toThrow(/does not ask for one of these/)
    })

    it('of a draft that has given way to another', async () => {
      await upload(34)
      await upload(35)
      await expect(explain(text, 1)).rejects.toThrow(Conflict)
      await expect(explain(text, 7)).rejects.toThrow(Conflict)
    })

    it('of a report that is somebody else’s, or not begun', async () => {
      const explanations = [{ code: 'Q201', subject: '', was: null, text }]
      const theirs = explainReport(reporter, { ...place(), awardNumber: foreign, explanations })
      await expect(theirs).rejects.toThrow(NotFound)
      await expect(explain(text)).rejects.toThrow(NotFound)
    })
  })

  it('of two people are never written over: the second sees what the first wrote, and chooses', async () => {
    await upload(34)
    await explain(text)
    const second = await explain(another, 1, {}, official)
    expect(second).toMatchObject({
      changed: 0,
      conflicts: [
        {
          code: 'Q201',
          subject: 'TX new_clients',
          theirs: text,
          by: 'Dana Whitfield',
          at: reporter.now,
        },
      ],
    })
    expect(await asked()).toMatchObject({ each: [{ said: text }] })
    expect(await events()).toHaveLength(1)
    // Having seen it, they may decide.
    expect(await explain(another, 1, { was: text }, official)).toMatchObject({ changed: 1, conflicts: [] })
    // Who meant to take it back sees that it says something else now; who means the same has no conflict.
    expect(await explain('', 1, { was: text })).toMatchObject({
      changed: 0,
      conflicts: [{ theirs: another }],
    })
    expect(await explain(another)).toMatchObject({ changed: 0, conflicts: [] })
    expect(await asked()).toMatchObject({ each: [{ said: another }] })
  })

  it('of ten people who write in the same place at the same moment one stands, and nine are told', async () => {
    await upload(34)
    const texts = Array.from({ length: 10 }, (_, at) => `${text} Site ${at} is one of them.`)
    const all = await Promise.all(texts.map((words) => explain(words)))
    expect(all.map(({ changed }) => changed).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    const [stands] = (await asked())?.each ?? []
    expect(texts).toContain(stands?.said)
    for (const { conflicts } of all) for (const { theirs } of conflicts) expect(theirs).toBe(stands?.said)
  })

  it('of two tabs that explain different things both are kept', async () => {
    await upload(34)
    await Promise.all([explain(text), explain(another, 1, { subject: '' })])
    expect(await asked()).toMatchObject({ whole: { said: another }, each: [{ said: text }] })
  })
})
