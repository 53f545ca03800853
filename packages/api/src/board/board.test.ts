import { boardStandings, type Store } from '@muster/data'
import { openMemoryStore } from '@muster/data/testing'
import { fiscalQuarter, isoDate } from '@muster/metrics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../context.ts'
import { Conflict, NotFound, NotPermitted } from '../refusals.ts'
import { formWith, reportFile } from '../testing/report-file.ts'
import { explainAndCertify } from '../testing/explain-and-certify.ts'
import { reportThrough } from '../testing/report-through.ts'
import { at, earlier, october, quarter, smallMuster, type SmallMuster } from '../testing/small-muster.ts'
import { certifyReport } from '../verbs/certify-report.ts'
import { decideExtension } from '../verbs/decide-extension.ts'
import { declareNothing } from '../verbs/declare-nothing.ts'
import { exportBoard } from '../verbs/export-board.ts'
import { listToRemind } from '../verbs/list-to-remind.ts'
import { remindGrantees } from '../verbs/remind-grantees.ts'
import { registerOrganization } from '../verbs/register-organization.ts'
import { requestExtension } from '../verbs/request-extension.ts'
import { returnReport } from '../verbs/return-report.ts'
import { showBoard, type Board } from '../verbs/show-board.ts'
import { uploadReport } from '../verbs/upload-report.ts'

let store: Store
let muster: SmallMuster
let officer: Context
let administrator: Context
let stranger: Context
let reporter: Context
let official: Context
let elsewhere: { programId: string }
let programCode: string

// Of FY2017 Q4, on 16 October 2017: one award each that was accepted, submitted, returned, drafted, and left alone.
const awards = {
  accepted: '2016-VT-BX-K001',
  submitted: '2016-VT-BX-K002',
  returned: '2016-VT-BX-K003',
  drafted: '2016-VT-BX-K004',
  untouched: '2016-VT-BX-K005',
} as const
const foreign = '2016-VT-BX-K900'
const everyday = { until: quarter, page: 1 }

beforeAll(async () => {
  store = await openMemoryStore()
  muster = await smallMuster(store)
  const office = await muster.office('OVC')
  const other = await muster.office('OVW')
  elsewhere = await muster.program('direct_services', other)
  const program = await muster.program('direct_services', office)
  const organization = await muster.organization('Lone Star Harbor')
  const quiet = await muster.organization('Prairie Light')
  for (const number of Object.values(awards)) {
    await muster.award(number, { ...program, ...(number === awards.untouched ? quiet : organization) })
  }
  await muster.award(foreign, { ...organization, ...elsewhere })
  officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
  administrator = await muster.person('Ines Moreau', { role: 'office_administrator', ...office })
  stranger = await muster.person('Kofi Brandt', { role: 'program_officer', ...other })
  reporter = await muster.person('Dana Whitfield', { role: 'reporter', ...organization })
  official = await muster.person('Marcus Ellery', { role: 'certifying_official', ...organization })

  const totals = { new_clients: 40 }
  const upload = async (award: string) => {
    const outcome = await uploadReport(official, formWith(reportFile({ award, quarter, totals })))
    const stored = outcome.kind === 'stored' ? outcome.reports[0] : undefined
    if (stored === undefined) throw new Error(`Refused: ${JSON.stringify(outcome)}`)
    return { awardNumber: award, quarter, revisionNumber: stored.revisionNumber }
  }
  await reportThrough({ grantee: official, officer, award: awards.accepted }, quarter, totals)
  await explainAndCertify(official, await upload(awards.submitted))
  const back = await upload(awards.returned)
  await explainAndCertify(official, back)
  await returnReport(officer, { ...back, reason: 'Please look at the calls again.' })
  await upload(awards.drafted)
  programCode = (await showBoard(officer, everyday)).programs[0]?.code ?? ''
})
afterAll(() => store.close())

const rowOf = (board: Pick<Board, 'rows'>, number: string) =>
  board.rows.find(({ awardNumber }) => awardNumber === number)
const shownOf = (board: Pick<Board, 'rows'>, number: string) => rowOf(board, number)?.cells.at(-1)?.shown

describe('the board', () => {
  it('says of each award how its report stands; a draft is not in', async () => {
    const board = await showBoard(officer, everyday)
    expect(board.quarters.map((each) => each.quarter)).toEqual([
      'FY2016Q1',
      'FY2016Q2',
      'FY2016Q3',
      'FY2016Q4',
      'FY2017Q1',
      'FY2017Q2',
      'FY2017Q3',
      'FY2017Q4',
    ])
    expect(board.quarters.at(-1)).toMatchObject({ owed: 5, received: 2 })
    expect(board.quarters.at(-2)).toMatchObject({ owed: 5, received: 0 })
    expect(Object.values(awards).map((number) => shownOf(board, number))).toEqual([
      'accepted',
      'submitted',
      'returned',
      'missing',
      'missing',
    ])
    expect(JSON.stringify(board)).not.toContain('draft')
    expect(rowOf(board, awards.untouched)?.cells.at(-2)).toMatchObject({
      shown: 'late',
      standing: { late: true, dueOn: '2017-07-30' },
    })
    expect(await showBoard(administrator, everyday)).toEqual(board)
  })

  it('ends with the latest quarter that is over, or with the one that was asked for', async () => {
    expect((await showBoard(officer, { page: 1 })).until).toBe('FY2017Q4')
    const ahead = await showBoard(officer, { until: fiscalQuarter('FY2018Q1'), page: 1 })
    expect(shownOf(ahead, awards.accepted)).toBe('not_yet_due')
    const later = await showBoard(at(officer, '2017-10-31T12:00:00.000Z'), everyday)
    expect(shownOf(later, awards.untouched)).toBe('late')
  })

  it('shows no award of another office, by no filter', async () => {
    const everything = [officer, administrator].flatMap((ctx) => [
      showBoard(ctx, everyday),
      showBoard(ctx, { ...everyday, search: foreign }),
      showBoard(ctx, { ...everyday, search: 'Lone Star' }),
      ...boardStandings.map((standing) => showBoard(ctx, { ...everyday, standing })),
      exportBoard(ctx, { until: quarter }),
    ])
    for (const answer of await Promise.all(everything)) expect(JSON.stringify(answer)).not.toContain(foreign)
    expect(JSON.stringify(await listToRemind(officer, { standing: 'late' }))).not.toContain(foreign)

    const theirs = await showBoard(stranger, everyday)
    expect(theirs.rows.map(({ awardNumber }) => awardNumber)).toEqual([foreign])
    expect(theirs.programs.map(({ code }) => code)).not.toContain(programCode)
    expect((await showBoard(stranger, { ...everyday, program: programCode })).rows).toEqual([])
  })

  it.each(boardStandings)('finds the awards with a report that is %s, and no others', async (standing) => {
    const all = await showBoard(officer, everyday)
    const having = all.rows.filter(({ cells }) => cells.some((cell) => cell?.shown === standing))
    const found = await showBoard(officer, { ...everyday, standing })
    expect(found.rows).toEqual(having)
    expect(found.total).toBe(having.length)
  })

  it('searches organization and award, and takes signs of patterns as they are', async () => {
    const found = async (search: string) =>
      (await showBoard(officer, { ...everyday, search })).rows.map(({ awardNumber }) => awardNumber)
    expect(await found('prairie')).toEqual([awards.untouched])
    expect(await found('K002')).toEqual([awards.submitted])
    for (const pattern of ['%', '_', '\\']) expect(await found(pattern)).toEqual([])
  })

  it('tells nothing to report from silence, and says where more time is asked or was given', async () => {
    const silent = { awardNumber: awards.returned, quarter: earlier }
    const { revisionNumber } = await declareNothing(official, { ...silent, replaces: null })
    expect(rowOf(await showBoard(officer, everyday), awards.returned)?.cells.at(-2)).toMatchObject({
      shown: 'late',
    })
    await certifyReport(official, {
      ...silent,
      revisionNumber,
      statementRead: true,
      lateReason: 'We were moving house.',
    })
    expect(rowOf(await showBoard(officer, everyday), awards.returned)?.cells.at(-2)).toMatchObject({
      shown: 'nothing_to_report',
      standing: { late: true },
    })

    const last = { awardNumber: awards.drafted, quarter }
    const lastCell = async (now: string) =>
      rowOf(await showBoard(at(officer, now), everyday), awards.drafted)?.cells.at(-1)
    const { id } = await requestExtension(reporter, {
      ...last,
      newDueOn: isoDate('2017-11-15'),
      reason: 'Our bookkeeper is ill until then.',
    })
    expect(await lastCell(october)).toMatchObject({ extensionAsked: true, shown: 'missing' })
    await decideExtension(officer, { awardNumber: awards.drafted, id, decision: 'granted' })
    const afterFirst = await lastCell('2017-11-10T12:00:00.000Z')
    expect(afterFirst).toMatchObject({
      extensionAsked: false,
      shown: 'missing',
      standing: { extended: true },
    })
    expect(await lastCell('2017-11-16T12:00:00.000Z')).toMatchObject({ shown: 'late' })
  })

  it('goes by the clock of the organization: in Guam the due day ends first', async () => {
    const registered = await registerOrganization(muster.administrator, {
      name: 'Guam Coalition',
      state: 'GU',
    })
    const number = await muster.award('2016-VT-BX-K901', { organizationId: registered.id, ...elsewhere })
    // 30 October is over in Guam, and not yet over in Texas.
    const now = '2017-10-30T15:00:00.000Z'
    const board = await showBoard(at(stranger, now), everyday)
    expect(shownOf(board, number)).toBe('late')
    expect(shownOf(board, foreign)).toBe('missing')
    const missing = await showBoard(at(stranger, now), { ...everyday, standing: 'missing' })
    expect(missing.rows.map(({ awardNumber }) => awardNumber)).toEqual([foreign])
  })

  it('past its last page is empty, and still knows how many there are', async () => {
    expect(await showBoard(officer, { ...everyday, page: 2 })).toMatchObject({ rows: [], total: 5, pages: 1 })
  })

  it('is for people of an office', async () => {
    await expect(showBoard(reporter, everyday)).rejects.toThrow(NotPermitted)
    await expect(showBoard(muster.visitor, everyday)).rejects.toThrow(NotPermitted)
  })
})

describe('a reminder', () => {
  const place = (awardNumber: string, of = quarter) => ({ awardNumber, quarter: of })

  it('reaches the grantees of what is owed, once a day', async () => {
    const reports = [place(awards.drafted), place(awards.returned), place(awards.drafted)]
    const none = { reminded: 0, earlier: 0, nobody: 0, notOwed: 0 }
    expect(await remindGrantees(officer, { reports })).toEqual({ ...none, reminded: 2 })
    expect(await remindGrantees(officer, { reports })).toEqual({ ...none, earlier: 2 })
    const tomorrow = at(officer, '2017-10-17T14:00:00.000Z')
    expect(await remindGrantees(tomorrow, { reports })).toEqual({ ...none, reminded: 2 })
  })

  it('says when there is nobody to remind', async () => {
    expect(await remindGrantees(officer, { reports: [place(awards.untouched)] })).toMatchObject({ nobody: 1 })
  })

  it('passes over what is in, and refuses when nothing else was chosen', async () => {
    const reports = [place(awards.accepted), place(awards.drafted, earlier)]
    expect(await remindGrantees(officer, { reports })).toMatchObject({ reminded: 1, notOwed: 1 })
    for (const number of [awards.accepted, awards.submitted]) {
      await expect(remindGrantees(officer, { reports: [place(number)] })).rejects.toThrow(Conflict)
    }
    const ahead = [place(awards.drafted, fiscalQuarter('FY2018Q1'))]
    await expect(remindGrantees(officer, { reports: ahead })).rejects.toThrow(Conflict)
  })

  it('knows no award of another office, and no quarter that nobody owes', async () => {
    const strange = [
      [place(foreign)],
      [place(awards.drafted), place(foreign)],
      [place('2016-VT-BX-K999')],
      [place(awards.drafted, fiscalQuarter('FY2030Q1'))],
    ]
    for (const reports of strange)
      await expect(remindGrantees(officer, { reports })).rejects.toThrow(NotFound)
    await expect(remindGrantees(administrator, { reports: [place(awards.drafted)] })).rejects.toThrow(
      NotPermitted,
    )
  })

  it('for all that are late says first whom', async () => {
    const late = await listToRemind(officer, { until: quarter, standing: 'late' })
    // One of the quarters before attests that there was nothing to report.
    expect(late.length).toBe(5 * 7 - 1)
    expect(late.every(({ standing }) => standing.late)).toBe(true)
    expect(late.filter(({ people }) => people === 0).map(({ awardNumber }) => awardNumber)).toEqual(
      Array.from({ length: 7 }, () => awards.untouched),
    )
    const reports = late.map(({ awardNumber, quarter: of }) => place(awardNumber, of))
    const outcome = await remindGrantees(at(officer, '2017-10-18T14:00:00.000Z'), { reports })
    expect(outcome).toEqual({ reminded: 4 * 7 - 1, earlier: 0, nobody: 7, notOwed: 0 })
  })
})
