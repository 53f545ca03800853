import { auditEvent, upload } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Invalid } from './refusals.ts'
import { explainAndCertify } from './testing/explain-and-certify.ts'
import { formWith, reportFile, textFile } from './testing/report-file.ts'
import { earlier, quarter, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { declareNothing } from './verbs/declare-nothing.ts'
import { getDraft } from './verbs/get-draft.ts'
import { getReport } from './verbs/get-report.ts'
import { saveLines } from './verbs/save-lines.ts'
import { uploadMany } from './verbs/upload-many.ts'
import { uploadReport } from './verbs/upload-report.ts'

onPostgres('one file for many reports', (store) => {
  let muster: SmallMuster
  let numbers: string[] = []
  let foreign = ''
  let prime: Context
  let official: Context
  let primeId = ''
  let made = 0

  beforeEach(async () => {
    made += 1
    muster ??= await smallMuster(store())
    const program = await muster.program('direct_services', await muster.office(`OFFICE ${made}`))
    const agency = await muster.organization('Texas Office of Victim Services')
    primeId = agency.organizationId
    const through = { ...program, passThroughOrganizationId: primeId }
    numbers = []
    for (const name of ['Lone Star Harbor', 'Mesquite Bend', 'Palo Duro House'])
      numbers.push(
        await muster.award(`S-${made}-${numbers.length}`, {
          ...(await muster.organization(name)),
          ...through,
        }),
      )
    foreign = await muster.award(`F-${made}`, { ...(await muster.organization('Elsewhere')), ...program })
    prime = await muster.person('Ivy Castellan', { role: 'reporter', ...agency })
    official = await muster.person('Sol Marsh', { role: 'certifying_official', ...agency })
  })

  const fileOf = (...awards: readonly string[]) => reportFile(...awards.map((award) => ({ award, quarter })))
  const change = async (file: File, award: string, from: RegExp, to: string) => {
    const lines = (await file.text()).split('\r\n')
    const at = lines.findIndex((line) => line.startsWith(award) && from.test(line))
    return new File([lines.with(at, (lines[at] ?? '').replace(from, to)).join('\r\n')], file.name)
  }
  /** `seen`: what the person agreed to when the file was sent before, or another one. */
  const send = async (file: File, seen: readonly string[] = [], of = file) => {
    const form = formWith(file)
    for (const each of seen) form.append('seen', each)
    form.set(
      'seenOf',
      createHash('sha256')
        .update(await of.bytes())
        .digest('hex'),
    )
    const outcome = await uploadMany(prime, form)
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.result.findings[0]))
    return outcome.parts
  }
  const uploads = () => store().db.$count(upload)

  it('gives each report its part', async () => {
    const before = await uploads()
    const parts = await send(fileOf(...numbers))
    expect(
      parts.map(({ awardNumber, organizationName, outcome }) => [awardNumber, organizationName, outcome]),
    ).toEqual([
      [numbers[0], 'Lone Star Harbor', 'stored'],
      [numbers[1], 'Mesquite Bend', 'stored'],
      [numbers[2], 'Palo Duro House', 'stored'],
    ])
    expect(await uploads()).toBe(before + 1)
    const { lines } = await getReport(prime, { awardNumber: numbers[1] ?? '', quarter })
    // The second part begins below the first.
    expect(lines[0]?.row).toBe((parts[0]?.lines ?? 0) + 2)
    const kept = await store().db.query.upload.findFirst({
      where: (t, { eq }) => eq(t.organizationId, primeId),
    })
    expect(kept?.fileName).toBe('report.csv')
  })

  it('one bad part does not hold the others, and its rows and errors are told', async () => {
    const broken = await change(fileOf(...numbers), numbers[1] ?? '', /,12,/, ',twelve,')
    const parts = await send(broken)
    expect(parts.map(({ outcome }) => outcome)).toEqual(['stored', 'refused', 'stored'])
    const length = parts[0]?.lines ?? 0
    expect(parts[1]).toMatchObject({
      revisionNumber: null,
      findings: { error: 1 },
      first: [{ severity: 'error', row: length + 2, value: 'twelve' }],
      rows: [[length + 2, 2 * length + 1]],
    })
    expect(parts[0]?.rows).toEqual([])
    expect((await getDraft(prime, { awardNumber: numbers[1] ?? '', quarter })).revisionNumber).toBeNull()
  })

  it('a part whose numbers do not add up is refused by itself', async () => {
    const off = await change(
      fileOf(...numbers),
      numbers[2] ?? '',
      /new_clients,gender,female,12/,
      'new_clients,gender,female,11',
    )
    const parts = await send(off)
    expect(parts.map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'refused'])
    expect(parts[2]?.first[0]).toMatchObject({ code: 'V401', row: expect.any(Number) })
  })

  it('what is alike in many parts is told of each of them', async () => {
    const text = (await fileOf(...numbers).text()).replaceAll(
      /,new_clients,,,12,/g,
      ',new_clients,,,about 12,',
    )
    const parts = await send(new File([text], 'report.csv'))
    expect(parts.map(({ outcome, findings }) => [outcome, findings.error])).toEqual(
      numbers.map(() => ['refused', 1]),
    )
  })

  it('sent again it stores only what was not taken', async () => {
    await send(await change(fileOf(...numbers), numbers[1] ?? '', /,12,/, ',twelve,'))
    const right = fileOf(...numbers)
    // What says the same as its draft takes nothing away.
    expect((await send(right)).map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'stored'])
    const before = await uploads()
    const events = await store().db.$count(auditEvent)
    expect((await send(right)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(await uploads()).toBe(before)
    expect(await store().db.$count(auditEvent)).toBe(events)
  })

  it('a report that is with the office is left alone if its part says the same, and corrected by a draft if not', async () => {
    const [first = '', second = '', third = ''] = numbers
    await uploadReport(prime, formWith(fileOf(first, second)))
    for (const awardNumber of [first, second])
      await explainAndCertify(official, { awardNumber, quarter, revisionNumber: 1 })
    const file = await change(
      fileOf(first, second, third),
      second,
      /,staff_trained,,,12,/,
      ',staff_trained,,,13,',
    )
    const parts = await send(file)
    expect(parts.map(({ outcome, revisionNumber }) => [outcome, revisionNumber])).toEqual([
      ['unchanged', 1],
      ['stored', 2],
      ['stored', 1],
    ])
    expect(parts[0]?.sentence).toMatch(/says what is in this file already/)
    const states = await Promise.all(
      [first, second].map(async (awardNumber) => (await getReport(prime, { awardNumber, quarter })).status),
    )
    expect(states).toEqual(['submitted', 'draft'])
  })

  it('awards that are somebody else’s, or nobody’s, are parts of their own and told alike', async () => {
    const [first = ''] = numbers
    const parts = await send(fileOf(first, foreign, `N-${made}`))
    // In the order of their numbers.
    expect(parts.map(({ awardNumber, outcome }) => [awardNumber, outcome])).toEqual([
      [foreign, 'refused'],
      [`N-${made}`, 'refused'],
      [first, 'stored'],
    ])
    const [theirs, nobodys] = parts
    const plain = (part: typeof theirs) => ({
      ...part,
      awardNumber: '',
      rows: [],
      first: part?.first.map(({ code, message }) => [code, message]),
    })
    expect(plain(theirs)).toEqual(plain(nobodys))
    await expect(uploadMany(prime, formWith(fileOf(foreign)))).rejects.toThrow(Invalid)
  })

  it('rows whose quarter cannot be read are a part of their own', async () => {
    const [first = ''] = numbers
    const soon = `${first},soon,TX,new_clients,,,3,`
    const file = textFile([...(await fileOf(first).text()).trimEnd().split('\r\n').slice(1), soon])
    const parts = await send(file)
    expect(parts).toMatchObject([
      { outcome: 'stored', quarter },
      { outcome: 'refused', awardNumber: first, quarter: null, organizationName: null },
    ])
  })

  describe('where there is a draft already', () => {
    const veterans = 'new_clients.special_classification.veteran'
    const place = () => ({ awardNumber: numbers[0] ?? '', quarter })
    const type = (key: string, was: number | null, now: number) =>
      saveLines(prime, {
        ...place(),
        lines: [{ state: 'TX', key, was: valueOf(was), now: { kind: 'value', value: now } }],
      })
    const valueOf = (value: number | null) => (value === null ? null : { kind: 'value' as const, value })
    const lineIn = async (key: string) =>
      (await getDraft(prime, place())).sections.flatMap(({ lines }) => lines).find((line) => line.key === key)

    beforeEach(async () => {
      await type(veterans, null, 2)
      await type('clients_served', null, 55)
    })

    it('says what it would change there, and leaves it alone until the person agrees; the others take their part', async () => {
      const [asks, other] = await send(fileOf(...numbers.slice(0, 2)))
      expect(other).toMatchObject({ outcome: 'stored', draft: null })
      expect(asks).toMatchObject({
        outcome: 'asks',
        revisionNumber: null,
        draft: { isNews: false, nothingToReport: false, different: asks?.lines, overwritten: 1, stays: 1 },
      })
      expect(asks?.draft?.changes).toHaveLength(50)
      expect(asks?.draft?.changes[0]).toEqual({
        state: 'TX',
        key: 'clients_served',
        label: 'Clients served',
        from: { kind: 'value', value: 55 },
        to: { kind: 'value', value: 12 },
      })
      expect(asks?.rows[0]?.[0]).toBe(2)
      expect(await getDraft(prime, place())).toMatchObject({ revisionNumber: 1 })
      expect(await lineIn('clients_served')).toMatchObject({ answer: { value: 55 } })

      const [agreed, again] = await send(fileOf(...numbers.slice(0, 2)), [asks?.draft?.seen ?? ''])
      expect(agreed).toMatchObject({ outcome: 'stored', revisionNumber: 2, draft: null })
      expect(again).toMatchObject({ outcome: 'unchanged' })
      expect(await lineIn('clients_served')).toMatchObject({ source: 'file', answer: { value: 12 } })
      expect(await lineIn(veterans)).toMatchObject({ source: 'form', answer: { value: 2 } })
    })

    it('asks again when somebody typed after the person had seen it', async () => {
      const [first] = await send(fileOf(place().awardNumber))
      await type('clients_served', 55, 56)
      const [second] = await send(fileOf(place().awardNumber), [first?.draft?.seen ?? ''])
      expect(second).toMatchObject({ outcome: 'asks', draft: { isNews: true } })
      expect(second?.sentence).toMatch(/has changed since you looked at it/)
      expect(second?.draft?.seen).not.toBe(first?.draft?.seen)
      expect(await lineIn('clients_served')).toMatchObject({ answer: { value: 56 } })
    })

    it('asks again for another file: they agreed to what that one changes', async () => {
      const file = fileOf(place().awardNumber)
      const [asks] = await send(file)
      const other = await change(file, place().awardNumber, /clients_served,,,12/, 'clients_served,,,99')
      const [again] = await send(other, [asks?.draft?.seen ?? ''], file)
      expect(again).toMatchObject({ outcome: 'asks', draft: { seen: asks?.draft?.seen } })
    })

    it('a word that there is nothing to report is not put aside unasked', async () => {
      await declareNothing(prime, { ...place(), replaces: 1 })
      const [asks] = await send(fileOf(place().awardNumber))
      expect(asks).toMatchObject({ outcome: 'asks', draft: { nothingToReport: true, stays: 0 } })
    })
  })

  it('of two quarters of an award both are taken', async () => {
    const [first = ''] = numbers
    const file = reportFile({ award: first, quarter }, { award: first, quarter: earlier })
    expect((await send(file)).map((part) => [part.quarter, part.outcome])).toEqual([
      [earlier, 'stored'],
      [quarter, 'stored'],
    ])
  })

  it('is refused as a whole if it has wrong columns, or may say who a person is', async () => {
    const before = await uploads()
    const text = await fileOf(...numbers).text()
    const personal = text.replace(/,12,\r\n/, ',12,Maria Delgado 512-555-0143\r\n')
    for (const wrong of [text.replace('award_number', 'grant_code_x'), personal])
      expect(await uploadMany(prime, formWith(new File([wrong], 'report.csv')))).toMatchObject({
        kind: 'refused',
      })
    expect(await uploads()).toBe(before)
  })
})
