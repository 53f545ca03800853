import { verifyAudit } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { fiscalQuarter, type WrittenFormula } from '@muster/metrics'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Conflict, Invalid, NotFound } from './refusals.ts'
import { reportThrough } from './testing/report-through.ts'
import { at, earlier, quarter, smallMuster } from './testing/small-muster.ts'
import { buildRelease } from './verbs/build-release.ts'
import { getIndicator } from './verbs/get-indicator.ts'
import { listIndicators } from './verbs/list-indicators.ts'
import { planFigures } from './verbs/plan-figures.ts'
import { previewIndicatorVersion } from './verbs/preview-indicator-version.ts'
import { publicPlan } from './verbs/public-plan.ts'
import { publishRelease } from './verbs/publish-release.ts'
import { reviseBaseline } from './verbs/revise-baseline.ts'
import { reviseTarget } from './verbs/revise-target.ts'
import { saveIndicatorVersion } from './verbs/save-indicator-version.ts'
import { searchAudit } from './verbs/search-audit.ts'
import { showContributions } from './verbs/show-contributions.ts'

const code = 'new_clients_served'
const note = 'Clients who left are to be counted beside those who came.'
const sumOf = (...metrics: string[]): WrittenFormula => ({
  kind: 'sum',
  terms: metrics.map((metric) => ({ metric })),
})
const wider = sumOf('new_clients', 'clients_exited')
const saving = {
  code,
  formula: wider,
  effectiveFrom: fiscalQuarter('FY2018Q2'),
  note,
  after: 1,
}
/** When FY2018 Q1 and Q2 are over. */
const april = '2018-04-20T15:00:00.000Z'

onPostgres('indicators', (store) => {
  let steward: Context
  let secondSteward: Context
  let colleague: Context
  let officer: Context
  let elsewhere: Context
  let administrator: Context
  let visitor: Context
  let report: (of: typeof quarter, totals: Record<string, number>, now?: string) => Promise<number>

  beforeAll(async () => {
    const muster = await smallMuster(store())
    administrator = muster.administrator
    visitor = muster.visitor
    const office = await muster.office('DOJ/OVC')
    const second = await muster.office('HHS/OTIP')
    const program = await muster.program('direct_services', office)
    const harbor = await muster.organization('Lone Star Harbor')
    const award = await muster.award('2016-VT-BX-K012', { ...harbor, ...program })
    const hotline = await muster.program('hotline', second)
    await muster.award('2016-HL-BX-K001', { ...(await muster.organization('Night Line')), ...hotline })
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...office })
    elsewhere = await muster.person('Samuel Brandt', { role: 'program_officer', ...second })
    steward = await muster.person('Lena Moravec', { role: 'data_steward' })
    secondSteward = await muster.person('Amadou Keita', { role: 'data_steward' })
    colleague = await muster.person('Amos Reyes', { role: 'data_steward' })
    const grantee = await muster.person(
      'Dana Whitfield',
      { role: 'reporter', ...harbor },
      { role: 'certifying_official', ...harbor },
    )
    report = (of, totals, now = steward.now) =>
      reportThrough({ grantee: at(grantee, now), officer: at(officer, now), award }, of, totals)
    await report(earlier, { new_clients: 30, clients_exited: 2 })
    await report(quarter, { new_clients: 40, clients_exited: 4 })
  })

  const publicFigure = async () => {
    const { goals } = await publicPlan(visitor, { fiscalYear: 2017 })
    const all = goals.flatMap(({ objectives }) => objectives.flatMap((each) => each.indicators))
    return all.find((each) => each.code === code)
  }
  const inPlan = async (ctx: Context, fiscalYear: number) => {
    const { goals } = await planFigures(ctx, { fiscalYear })
    const all = goals.flatMap(({ objectives }) => objectives.flatMap((each) => each.indicators))
    return all.find((each) => each.code === code)
  }

  it('begin as the dictionary has them, each with its objective', async () => {
    const list = await listIndicators(officer)
    expect(list.length).toBeGreaterThanOrEqual(24)
    expect(list.find((each) => each.code === code)).toMatchObject({
      version: 1,
      effectiveFrom: 'FY2014Q1',
      next: null,
      objective: { id: '8' },
    })
    await expect(getIndicator(officer, { code: 'made_up' })).rejects.toThrow(NotFound)
  })

  it('tell a figure with both operands, its coverage by office, and the quality of the reports behind it', async () => {
    const view = await getIndicator(officer, { code, fiscalYear: 2017 })
    expect(view.figure).toMatchObject({ actual: 70, numerator: 70, reported: 2, expected: 4, target: 4200 })
    expect(view.coverageByOffice).toEqual([{ office: 'DOJ/OVC', name: 'DOJ/OVC', reported: 2, expected: 4 }])
    // FY2017 Q3 was due on 30 July, and came in October.
    expect(view.quality.late).toBe(1)
    expect(view.quality.explained).toBeGreaterThan(0)
    expect(view.quality.notExplained).toBe(0)
    expect(view.quarters.at(-1)).toMatchObject({ quarter, value: 40, version: 1, reported: 1, expected: 1 })
    expect(view.years.find((each) => each.fiscalYear === 2017)?.actual).toBe(70)
    expect(view.fiscalYears[0]).toBe(2017)
  })

  describe('a new formula', () => {
    it('shows what it would say of the past beside what is said, before anybody saves it', async () => {
      const before = await getIndicator(officer, { code })
      const preview = await previewIndicatorVersion(steward, { code, formula: wider })
      expect(preview).toMatchObject({ problems: [], after: 1, effectiveFrom: 'FY2018Q1' })
      expect(preview.choices.slice(0, 2)).toEqual(['FY2018Q1', 'FY2018Q2'])
      expect(preview.quarters.slice(-2)).toEqual([
        { quarter: 'FY2017Q3', before: 30, after: 32, reported: 1, expected: 1 },
        { quarter: 'FY2017Q4', before: 40, after: 44, reported: 1, expected: 1 },
      ])
      expect(preview.years.at(-1)).toEqual({
        ...{ fiscalYear: 2017, before: 70, after: 76, target: 4200 },
        ...{ reported: 2, expected: 4 },
      })
      expect(await getIndicator(officer, { code })).toEqual(before)
    })

    it.each([
      ['clients would be added to trainings', sumOf('new_clients', 'trainings_held'), /cannot mix units/],
      ['trainings would follow clients', sumOf('trainings_held'), /cannot add trainings to clients/],
      ['people would be counted again each quarter', sumOf('clients_served'), /cannot be added over/],
      ['somebody would be counted twice', sumOf('new_clients', 'new_clients'), /is added twice/],
      ['a level would be added to counts', sumOf('new_clients', 'open_clients'), /cannot mix counts/],
      ['nothing would change', sumOf('new_clients'), /in force in FY2018 Q2/],
    ])('is refused with a sentence where %s', async (_, formula, sentence) => {
      const { problems, quarters } = await previewIndicatorVersion(steward, { code, formula })
      expect(problems.length).toBeGreaterThan(0)
      expect(quarters).toEqual([])
      await expect(saveIndicatorVersion(steward, { ...saving, formula })).rejects.toThrow(Invalid)
      await expect(saveIndicatorVersion(steward, { ...saving, formula })).rejects.toThrow(sentence)
    })

    it('cannot hold for a quarter that is over, and needs a reason without anybody’s data', async () => {
      const wrong = (change: Partial<typeof saving>) =>
        saveIndicatorVersion(steward, { ...saving, ...change })
      await expect(wrong({ effectiveFrom: quarter })).rejects.toThrow(/is over, and keeps the formula/)
      await expect(wrong({ effectiveFrom: fiscalQuarter('FY2030Q1') })).rejects.toThrow(/no later than/)
      await expect(wrong({ note: ' ' })).rejects.toThrow(/The reason is missing/)
      await expect(wrong({ note: 'Ask dana@example.org about it.' })).rejects.toThrow(/never about a person/)
    })

    it('holds from its quarter on; past figures keep theirs, and a year of both says so', async () => {
      const before = (await getIndicator(officer, { code, fiscalYear: 2017 })).figure
      expect(await saveIndicatorVersion(steward, saving)).toEqual({ code, number: 2 })
      expect((await getIndicator(officer, { code, fiscalYear: 2017 })).figure).toEqual(before)

      await report(fiscalQuarter('FY2018Q1'), { new_clients: 10, clients_exited: 5 }, april)
      await report(fiscalQuarter('FY2018Q2'), { new_clients: 20, clients_exited: 7 }, april)
      const view = await getIndicator(at(officer, april), { code })
      expect(view.figure).toMatchObject({ actual: 10 + 20 + 7, version: 2 })
      expect(view.figure.breakText).toContain(
        'The formula changed with FY2018 Q2 (Jan–Mar 2018), to version 2.',
      )
      expect(view.quarters.slice(-3).map(({ value, version }) => [value, version])).toEqual([
        [40, 1],
        [10, 1],
        [27, 2],
      ])
      expect(view.versions).toMatchObject([
        { number: 2, note, madeBy: 'Lena Moravec', formulaText: 'New clients + clients who left' },
        { number: 1, madeBy: null, madeAt: null },
      ])
      // The plan tells the same.
      expect(await inPlan(at(officer, april), 2018)).toEqual(view.figure)
      expect(await inPlan(officer, 2017)).toEqual(before)
    })

    it('is not saved over one that somebody else saved meanwhile: what changed is said', async () => {
      const late = saveIndicatorVersion(colleague, saving)
      await expect(late).rejects.toThrow(Conflict)
      await expect(saveIndicatorVersion(colleague, saving)).rejects.toThrow(
        'Lena Moravec saved version 2 while you worked: New clients + clients who left, from FY2018 Q2 (Jan–Mar 2018) on.',
      )
    })

    it('is saved once when two save at the same moment', async () => {
      const back = {
        ...saving,
        formula: sumOf('new_clients'),
        effectiveFrom: fiscalQuarter('FY2018Q3'),
        after: 2,
      }
      const ends = await Promise.allSettled([
        saveIndicatorVersion(steward, back),
        saveIndicatorVersion(colleague, back),
      ])
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect((await getIndicator(officer, { code })).versions.map(({ number }) => number)).toEqual([3, 2, 1])
    })
  })

  describe('a target and a baseline', () => {
    const said = { code, fiscalYear: 2017, value: 4300, rationale: 'Funding grew by a tenth.', after: 1 }

    it('are revised with a rationale; what was said before stays', async () => {
      expect(await reviseTarget(steward, said)).toEqual({ revision: 2 })
      expect(await reviseTarget(steward, { ...said, fiscalYear: 2019, after: 0 })).toEqual({ revision: 1 })
      await reviseBaseline(steward, { ...said, fiscalYear: 2012, value: 1100 })
      const { figure, targets, baselines } = await getIndicator(officer, { code, fiscalYear: 2017 })
      expect(figure).toMatchObject({ target: 4300, baseline: { fiscalYear: 2012, value: 1100 } })
      expect(targets.filter(({ fiscalYear }) => fiscalYear === 2017)).toMatchObject([
        { revision: 2, value: 4300, rationale: said.rationale, madeBy: 'Lena Moravec' },
        { revision: 1, value: 4200, madeBy: null },
      ])
      expect(baselines.map(({ value }) => value)).toEqual([1100, 1200])
    })

    it('are not changed over what somebody else said meanwhile', async () => {
      await expect(reviseTarget(colleague, said)).rejects.toThrow(
        'Lena Moravec changed the target for FY2017 to 4,300 (clients, FY2017) while you worked.',
      )
      await expect(reviseBaseline(colleague, said)).rejects.toThrow(Conflict)
    })

    it('need a rationale, and are what they can be', async () => {
      const next = { ...said, after: 2 }
      await expect(reviseTarget(steward, { ...next, rationale: '' })).rejects.toThrow(
        /The rationale is missing/,
      )
      const share = { ...next, code: 'safe_housing_at_exit', value: 101, after: 1 }
      await expect(reviseTarget(steward, share)).rejects.toThrow(/between 0 and 100/)
      await expect(reviseTarget(steward, { ...next, code: 'made_up' })).rejects.toThrow(NotFound)
    })
  })

  it('that are released stay as they were defined then, whatever is changed later', async () => {
    await buildRelease(steward, { title: 'Fiscal year 2017', status: 'preliminary' })
    await publishRelease(secondSteward, { number: 1 })
    const before = await publicFigure()
    expect(before).toMatchObject({ target: 4300, version: 1 })
    await reviseTarget(steward, {
      ...{ code, fiscalYear: 2017, value: 4400, after: 2 },
      rationale: 'Said again after the release.',
    })
    expect(await publicFigure()).toEqual(before)
    expect((await inPlan(officer, 2017))?.target).toBe(4400)
  })

  it('are fed by programs and awards: by number in one’s own office, counted elsewhere', async () => {
    const fed = async (ctx: Context) =>
      (await showContributions(ctx, { objective: '8', fiscalYear: 2017 })).objectives[0]?.programs ?? []
    const seen = await fed(officer)
    expect(seen).toMatchObject([
      {
        office: { code: 'DOJ/OVC' },
        awards: 1,
        reported: 2,
        expected: 4,
        list: [{ number: '2016-VT-BX-K012', organization: 'Lone Star Harbor', reported: 2, expected: 4 }],
      },
      { office: { code: 'HHS/OTIP' }, awards: 1, reported: 0, expected: 4, list: null },
    ])
    const labels = seen[0]?.indicators.map((each) => each.code)
    expect(labels).toContain(code)
    expect(labels).not.toContain('signals_answered_in_time')
    const other = await fed(elsewhere)
    expect(JSON.stringify(other)).not.toContain('2016-VT-BX-K012')
    expect(other[1]?.list).toMatchObject([{ number: '2016-HL-BX-K001' }])
    expect(seen.map(({ own }) => own)).toEqual([true, false])
    expect((await fed(steward)).map(({ own, list }) => own || list)).toEqual([null, null])
    await expect(showContributions(steward, { objective: '9', fiscalYear: 2017 })).rejects.toThrow(NotFound)
  })

  it('are fed, all objectives at once, by programs alone', async () => {
    const { objectives } = await showContributions(officer, { fiscalYear: 2017 })
    expect(objectives.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(objectives.find(({ id }) => id === '5')?.programs.map(({ kind }) => kind)).toEqual(['hotline'])
    expect(JSON.stringify(objectives)).not.toContain('2016-VT-BX-K012')
  })

  it('leave in the record who changed what, and not a word or figure of it', async () => {
    const { rows } = await searchAudit(administrator, { subject: `indicator ${code}` })
    expect(rows.map(({ action, detail }) => `${action} ${detail}`)).toEqual([
      'indicators.reviseTarget revision: from 2 to 3; fiscal year: 2017',
      'indicators.reviseBaseline revision: from 1 to 2; fiscal year: 2012',
      'indicators.reviseTarget revision: from none to 1; fiscal year: 2019',
      'indicators.reviseTarget revision: from 1 to 2; fiscal year: 2017',
      'indicators.saveVersion version: from 2 to 3; effective from: FY2018Q3',
      'indicators.saveVersion version: from 1 to 2; effective from: FY2018Q2',
    ])
    expect(await verifyAudit(store().db)).toMatchObject({ kind: 'intact' })
  })
})
