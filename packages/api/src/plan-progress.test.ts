import { auditEvent, planNarrative, planEntry } from '@muster/data'
import { onPostgres } from '@muster/data/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Invalid, NotFound, NotPermitted } from './refusals.ts'
import { at, smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { enterStatus, type EnterStatus } from './verbs/enter-status.ts'
import { exportStatusReport } from './verbs/export-status-report.ts'
import { planNarrative as readNarrative } from './verbs/plan-narrative.ts'
import { planProgress } from './verbs/plan-progress.ts'
import { planStatus as readStatus } from './verbs/plan-status.ts'
import { setOfficeAgency } from './verbs/set-office-agency.ts'
import { writeNarrative, type WriteNarrative } from './verbs/write-narrative.ts'

const held = 'Two trainings were held, and the guide went to every field office.'

onPostgres('what agencies say of the plan', (store) => {
  let muster: SmallMuster
  /** Of an office of OVC, in DOJ. */
  let justice: Context
  let colleague: Context
  /** Of an office of OTIP, in HHS. */
  let health: Context
  let officer: Context
  let steward: Context

  beforeAll(async () => {
    muster = await smallMuster(store())
    const [ovc, otip] = [await muster.office('DOJ/OVC', 'OVC'), await muster.office('HHS/OTIP', 'OTIP')]
    justice = await muster.person('Helen Marsh', { role: 'office_administrator', ...ovc })
    colleague = await muster.person('Ada Lindqvist', { role: 'office_administrator', ...ovc })
    health = await muster.person('Owen Tarrant', { role: 'office_administrator', ...otip })
    officer = await muster.person('Ruth Okafor', { role: 'program_officer', ...ovc })
    steward = await muster.person('Lena Moravec', { role: 'data_steward' })
  })

  const status = (more: Partial<EnterStatus>): EnterStatus => ({
    kind: 'action',
    id: '2.1',
    year: 'FY2014',
    status: 'under_way',
    comment: held,
    was: 0,
    ...more,
  })
  const story = (more: Partial<WriteNarrative>): WriteNarrative => ({
    kind: 'objective',
    id: '2',
    year: 'FY2014',
    text: held,
    was: 0,
    ...more,
  })
  const historyOf = (id: string, year: EnterStatus['year']) =>
    readStatus(officer, { kind: 'action', id, year }).then(({ history }) => history)

  describe('who speaks', () => {
    it('an office speaks for its own agency and for the department that it is part of', async () => {
      const own = await enterStatus(justice, status({ year: 'FY2013' }))
      expect(own).toMatchObject({ kind: 'entered', entry: { version: 1, agency: 'OVC', by: 'Helen Marsh' } })
      const department = await enterStatus(justice, status({ id: '7.1', year: 'FY2013' }))
      expect(department.entry.agency).toBe('DOJ')
      const theme = await enterStatus(health, status({ kind: 'theme', id: '1', year: 'FY2013' }))
      expect(theme.entry.agency).toBe('HHS')
    })

    it('nobody else does, and is told who', async () => {
      const others = { id: '3.3', year: 'FY2014' } as const
      await expect(enterStatus(justice, status(others))).rejects.toThrow(NotPermitted)
      await expect(enterStatus(justice, status(others))).rejects.toThrow(
        'Action 3.3 is not yours to speak of: that is for an administrator of HHS/OTIP.',
      )
      await expect(writeNarrative(justice, story({ id: '5' }))).rejects.toThrow(/HHS\/OTIP/)
      // The office supports this action, and does not lead it.
      await expect(enterStatus(justice, status({ id: '4.1' }))).rejects.toThrow(/a data steward does that/)
    })

    it('a program officer and a system administrator do not', async () => {
      for (const ctx of [officer, muster.administrator, muster.visitor]) {
        await expect(enterStatus(ctx, status({}))).rejects.toThrow(NotPermitted)
        await expect(writeNarrative(ctx, story({}))).rejects.toThrow(NotPermitted)
      }
    })

    it('a data steward speaks where no office here does, and only there', async () => {
      const entered = await enterStatus(steward, status({ id: '5.5' }))
      expect(entered).toMatchObject({ kind: 'entered', entry: { agency: 'DOS' } })
      await expect(enterStatus(steward, status({}))).rejects.toThrow(/DOJ\/OVC/)
      expect(await writeNarrative(steward, story({ id: '4' }))).toMatchObject({ entry: { agency: 'NIJ' } })
    })

    it('an office that is given its agency speaks for it from then on, and the steward no more', async () => {
      const { officeId } = await muster.office('DHS/BC')
      const blue = await muster.person('Iris Vale', { role: 'office_administrator', officeId })
      const awareness = status({ id: '5.1', was: 0 })
      await expect(enterStatus(blue, awareness)).rejects.toThrow(NotPermitted)
      expect((await enterStatus(steward, awareness)).entry.agency).toBe('DHS')
      await setOfficeAgency(muster.administrator, { officeId, agency: 'DHS' })
      const done = { ...awareness, status: 'done', was: 1 } as const
      expect(await enterStatus(blue, done)).toMatchObject({ kind: 'entered', entry: { version: 2 } })
      await expect(enterStatus(steward, { ...awareness, was: 2 })).rejects.toThrow(/DHS\/BC/)
    })
  })

  describe('a status', () => {
    it('stands for its year with all that was said before, the last first', async () => {
      await enterStatus(justice, status({ id: '6.2' }))
      await enterStatus(colleague, status({ id: '6.2', status: 'done', comment: '', was: 1 }))
      const history = await historyOf('6.2', 'FY2014')
      expect(history.map(({ version, status, comment, by }) => [version, status, comment, by])).toEqual([
        [2, 'done', null, 'Ada Lindqvist'],
        [1, 'under_way', held, 'Helen Marsh'],
      ])
      const { objectives } = await planProgress(officer, { fiscalYear: 2014, upTo: 'year' })
      const action = objectives.flatMap(({ actions }) => actions).find(({ id }) => id === '6.2')
      expect(action?.current).toMatchObject({ status: 'done', year: 'FY2014' })
      expect(action?.marks.map(({ mark }) => mark)).toEqual(['none', 'done', 'none', 'none', 'none', 'none'])
      expect(action?.speaking).toMatchObject({ as: null, who: 'that is for an administrator of DOJ/OVC' })
    })

    it('is not entered again when it says the same', async () => {
      const same = status({ id: '3.2' })
      await enterStatus(justice, same)
      expect(await enterStatus(justice, same)).toMatchObject({ kind: 'entered', entry: { version: 1 } })
      expect(await historyOf('3.2', 'FY2014')).toHaveLength(1)
    })

    it('is not written over by who did not see it: they are shown what changed', async () => {
      const year = 'FY2015'
      await enterStatus(justice, status({ year, comment: 'Three task forces were added.' }))
      const late = await enterStatus(colleague, status({ year, status: 'not_begun', comment: '' }))
      expect(late).toMatchObject({
        kind: 'changed',
        entry: { version: 1, by: 'Helen Marsh', comment: 'Three task forces were added.' },
      })
      expect(await historyOf('2.1', year)).toHaveLength(1)
    })

    it('of several who enter one at once, one is first and the others are told', async () => {
      const year = 'FY2016'
      const tried = await Promise.all(
        Array.from({ length: 6 }, (_, at) =>
          enterStatus(
            at % 2 === 0 ? justice : colleague,
            status({ year, comment: `Site ${at} has opened.` }),
          ),
        ),
      )
      expect(tried.filter(({ kind }) => kind === 'entered')).toHaveLength(1)
      expect(new Set(tried.map(({ entry }) => entry.comment)).size).toBe(1)
      expect(await historyOf('2.1', year)).toHaveLength(1)
    })

    it('cannot be of a year that has not begun, or in which the action had not', async () => {
      const then = at(justice, '2016-09-30T14:00:00.000Z')
      await expect(enterStatus(then, status({ year: 'FY2017' }))).rejects.toThrow(/has not begun yet/)
      await expect(enterStatus(justice, status({ id: '3.2', year: 'FY2013' }))).rejects.toThrow(
        /begins in FY2014/,
      )
      const beyond = await enterStatus(justice, status({ year: 'beyond' }))
      expect(beyond.entry).toMatchObject({ year: 'beyond', version: 1 })
    })

    it('says nothing of a person, and why something was dropped', async () => {
      const personal = 'Ask Maria Delgado, 512-555-0143, about the second site.'
      const refused = enterStatus(justice, status({ year: 'FY2017', comment: personal }))
      await expect(refused).rejects.toThrow(/^The comment has what looks like .* never about a person\.$/)
      await expect(refused).rejects.not.toThrow(/Delgado|0143/)
      const dropped = status({ year: 'FY2017', status: 'dropped', comment: ' ' })
      await expect(enterStatus(justice, dropped)).rejects.toThrow(Invalid)
      expect(await historyOf('2.1', 'FY2017')).toEqual([])
    })

    it('is of what the plan has', async () => {
      await expect(enterStatus(justice, status({ id: '2.9' }))).rejects.toThrow(NotFound)
      await expect(readStatus(officer, { kind: 'theme', id: '3', year: 'FY2014' })).rejects.toThrow(NotFound)
    })
  })

  describe('a narrative', () => {
    it('is kept from version to version, and can be taken back', async () => {
      await writeNarrative(justice, story({ id: '6' }))
      expect(await writeNarrative(health, story({ id: '6', text: 'Other words.', was: 0 }))).toMatchObject({
        kind: 'changed',
        entry: { text: held, by: 'Helen Marsh' },
      })
      await writeNarrative(health, story({ id: '6', text: '', was: 1 }))
      const { history } = await readNarrative(officer, { kind: 'objective', id: '6', year: 'FY2014' })
      expect(history.map(({ text, agency }) => [text, agency])).toEqual([
        [null, 'HHS'],
        [held, 'OVC'],
      ])
    })

    it('stands in the report of its fiscal year alone', async () => {
      await writeNarrative(justice, story({ year: 'FY2015', text: 'Of the year 2015.' }))
      const told = async (fiscalYear: number) =>
        (await planProgress(officer, { fiscalYear, upTo: 'year' })).objectives.find(({ id }) => id === '2')
          ?.narrative?.text
      expect(await told(2015)).toBe('Of the year 2015.')
      expect(await told(2016)).toBeUndefined()
      await expect(writeNarrative(justice, story({ year: 'beyond' }))).rejects.toThrow(/a fiscal year/)
    })
  })

  it('the report as data has every field, and each mark and narrative of the page', async () => {
    const progress = await planProgress(officer, { fiscalYear: 2015, upTo: 'year' })
    const { rows, fields } = await exportStatusReport(officer, { fiscalYear: 2015 })
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(fields))
    const subjects = [
      ...progress.objectives.flatMap(({ actions }) => actions),
      ...progress.themes.map((each) => each.subject),
    ]
    const marks = subjects.flatMap((each) => each.marks.filter(({ mark }) => mark !== 'none'))
    expect(rows.filter(({ kind }) => kind === 'action' || kind === 'theme')).toHaveLength(marks.length)
    expect(rows.find(({ id, year }) => id === '2.1' && year === 'FY2015')).toMatchObject({
      status: 'under_way',
      text: 'Three task forces were added.',
      lead: 'OVC',
    })
    // What was entered for a later year is not told in the report of an earlier one.
    expect(rows.find(({ id, year }) => id === '2.1' && year === 'FY2016')).toMatchObject({
      status: 'planned',
    })
    expect(rows.filter(({ kind }) => kind === 'narrative').map(({ text }) => text)).toEqual([
      'Of the year 2015.',
    ])
    expect(rows.filter(({ kind }) => kind === 'indicator').length).toBeGreaterThan(8)
  })

  it('is only ever added to: the database refuses the rest', async () => {
    const { db } = store()
    await expect(db.update(planEntry).set({ status: 'done' })).rejects.toThrow()
    await expect(db.delete(planEntry)).rejects.toThrow()
    await expect(db.delete(planNarrative)).rejects.toThrow()
  })

  it('leaves its words out of the record', async () => {
    const record = JSON.stringify(await store().db.select().from(auditEvent))
    for (const action of ['plan.enterStatus', 'plan.writeNarrative', 'plan.exportStatusReport'])
      expect(record).toContain(action)
    for (const words of [held, 'Three task forces', 'Of the year']) expect(record).not.toContain(words)
  })
})
