import { openMemoryStore, type Store } from '@muster/data/testing'
import { findBreakdown, fiscalQuarter } from '@muster/metrics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from './context.ts'
import { Invalid, NotFound, NotPermitted } from './refusals.ts'
import { makeFiguresWorld, type FiguresWorld } from './testing/figures-world.ts'
import { compareOrganizations } from './verbs/compare-organizations.ts'
import { dashboardMetrics } from './verbs/dashboard-metrics.ts'
import { dashboardPlaces } from './verbs/dashboard-places.ts'
import { fundedOrganizations } from './verbs/funded-organizations.ts'
import { mapFigures } from './verbs/map-figures.ts'
import { overview } from './verbs/overview.ts'
import { pivot } from './verbs/pivot.ts'
import { trend } from './verbs/trend.ts'

const q = fiscalQuarter
const newClients = { metric: 'new_clients', breakdown: '', category: '' }
const openClients = { metric: 'open_clients', breakdown: '', category: '' }
const ageGroups = findBreakdown('age_group')?.categories ?? []

describe('the dashboard', () => {
  let store: Store
  let world: FiguresWorld
  let officer: Context
  let steward: Context
  let grantee: Context

  beforeAll(async () => {
    store = await openMemoryStore()
    world = await makeFiguresWorld(store)
    ;({ officer, steward, grantee } = world)
  }, 60_000)
  afterAll(() => store.close())

  describe('a trend', () => {
    it('runs over eight quarters to the last one that is over, by program, with its coverage', async () => {
      const { periods, series, total, unit } = await trend(steward, newClients)
      expect([unit, periods[0]?.code]).toEqual(['clients', 'FY2016Q1'])
      expect(periods.at(-1)).toEqual({
        code: 'FY2017Q4',
        label: 'FY2017 Q4 (Jul–Sep 2017)',
        reported: 1,
        expected: 3,
        quarters: 1,
        quartersOver: 1,
        partial: true,
      })
      expect(series.map(({ values }) => values.slice(-4))).toEqual(
        expect.arrayContaining([
          [30, 60, 120, 80],
          [30, 60, 120, null],
        ]),
      )
      expect(series.map(({ coverage }) => coverage?.at(-1))).toEqual(
        expect.arrayContaining([
          { reported: 1, expected: 2 },
          { reported: 0, expected: 1 },
        ]),
      )
      expect(total).toEqual([null, null, null, null, 60, 120, 240, 80])
    })

    it('is of an office, a program, a state, or of both a state and an office', async () => {
      const { programs } = await dashboardPlaces(officer)
      const program = programs.find(({ officeCode }) => officeCode === 'HHS/OTIP')?.code
      const totalOf = async (places: object) =>
        (await trend(steward, { ...newClients, ...places })).total.slice(-2)
      expect(await totalOf({ office: 'DOJ/OVC' })).toEqual([120, 80])
      expect(await totalOf({ program })).toEqual([120, null])
      expect(await totalOf({ state: 'TX' })).toEqual([160, 80])
      expect(await totalOf({ state: 'TX', office: 'HHS/OTIP' })).toEqual([120, null])
      expect(await totalOf({ state: 'UT' })).toEqual([null, null])
      const { periods } = await trend(steward, { ...newClients, state: 'OK' })
      expect(periods.at(-1)).toMatchObject({ reported: 0, expected: 1 })
    })

    it('adds up years as the count basis says, and marks the year that is not complete', async () => {
      const years = { time: 'year', span: 2 } as const
      const flow = await trend(steward, { ...newClients, ...years })
      expect(flow.total).toEqual([null, 60 + 120 + 240 + 80])
      expect(flow.periods[1]).toMatchObject({ code: 'FY2017', reported: 10, expected: 12, partial: true })
      const stock = await trend(steward, { ...openClients, ...years })
      expect(stock.total).toEqual([null, 80])
      // A stock rests on its last quarter alone.
      expect(stock.periods[1]).toMatchObject({ reported: 1, expected: 3 })
    })

    it('is split by offices, named states, or the categories of a breakdown beside the whole', async () => {
      const offices = await trend(steward, { ...newClients, by: 'office' })
      expect(offices.series.map(({ code, values }) => [code, values.at(-2)])).toEqual([
        ['DOJ/OVC', 120],
        ['HHS/OTIP', 120],
      ])
      const states = await trend(steward, { ...newClients, by: 'state', among: ['TX', 'OK'] })
      expect(
        states.series.map(({ label, values, coverage }) => [label, values.at(-2), coverage?.at(-1)]),
      ).toEqual([
        ['Oklahoma', 80, { reported: 0, expected: 1 }],
        ['Texas', 160, { reported: 1, expected: 2 }],
      ])
      const parts = await trend(steward, { ...newClients, by: 'age_group' })
      expect(parts.series.map(({ code }) => code)).toEqual(ageGroups.map(({ code }) => code))
      expect(parts.series[0]?.values.at(-2)).toBe(240)
      expect([parts.apart, parts.total.at(-2)]).toEqual([null, 240])
      const overlapping = await trend(steward, { ...newClients, by: 'special_classification' })
      expect(overlapping.apart).toContain('do not add up')
    })

    it('is of one category, which is not split once more', async () => {
      const part = { metric: 'new_clients', breakdown: 'age_group', category: ageGroups[0]?.code ?? '' }
      expect((await trend(steward, part)).total.at(-2)).toBe(240)
      await expect(trend(steward, { ...part, by: 'gender' })).rejects.toThrow(Invalid)
    })

    it('never reads more than its window, and nothing that is not over', async () => {
      const { periods } = await trend(steward, { ...newClients, until: q('FY2019Q1'), span: 2 })
      expect(periods.map(({ code }) => code)).toEqual(['FY2017Q3', 'FY2017Q4'])
    })

    it('refuses what never adds up over organizations, places that are not there, and states without names', async () => {
      expect((await dashboardMetrics(steward)).map(({ code }) => code)).not.toContain('clients_served')
      for (const question of [
        { metric: 'clients_served' },
        { office: 'NOBODY' },
        { program: 'NOTHING' },
        { by: 'channel' },
        { by: 'state' },
      ])
        await expect(
          trend(steward, { ...newClients, ...question }),
          JSON.stringify(question),
        ).rejects.toThrow(Invalid)
    })
  })

  describe('a map', () => {
    it('is of the last complete quarter without a wish, state by state, with their coverage', async () => {
      const { period, yearBefore, states, total } = await mapFigures(steward, newClients)
      expect([period.code, yearBefore.code]).toEqual(['FY2017Q3', 'FY2016Q3'])
      expect(states).toEqual([
        {
          code: 'OK',
          name: 'Oklahoma',
          value: 80,
          yearBefore: null,
          reported: 1,
          expected: 1,
          partial: false,
        },
        { code: 'TX', name: 'Texas', value: 160, yearBefore: null, reported: 2, expected: 2, partial: false },
      ])
      expect(total).toBe(240)
    })

    it('is of the quarter or year that is asked for, and of an office', async () => {
      const late = await mapFigures(steward, { ...newClients, until: q('FY2017Q4') })
      expect(late.states.map(({ value, partial }) => [value, partial])).toEqual([
        [null, true],
        [80, true],
      ])
      const year = await mapFigures(steward, { ...newClients, time: 'year', office: 'DOJ/OVC' })
      expect(year.states.map(({ code, value }) => [code, value])).toEqual([
        ['OK', 140],
        ['TX', 150],
      ])
    })
  })

  describe('a pivot', () => {
    it('has the same totals as the trend, whatever its sides', async () => {
      const whole = { kind: 'number', value: 500, how: 'sum' }
      for (const [rows, columns] of [
        ['state', 'quarter'],
        ['quarter', 'program'],
        ['office', 'state'],
        ['age_group', 'year'],
        ['program', 'age_group'],
      ] as const) {
        const found = await pivot(steward, { ...newClients, rows, columns, time: 'year' })
        expect(found.total, `${rows} by ${columns}`).toEqual(whole)
      }
    })

    it('sets out programs by states, though no level of the roll-up does', async () => {
      const { rows, columns, cells } = await pivot(steward, {
        ...newClients,
        rows: 'office',
        columns: 'state',
        until: q('FY2017Q3'),
      })
      expect(rows.items.map(({ code }) => code)).toEqual(['DOJ/OVC', 'HHS/OTIP'])
      expect(columns.items.map(({ code }) => code)).toEqual(['OK', 'TX'])
      expect(cells).toEqual([
        [80, 40],
        [null, 120],
      ])
    })

    it('takes the last complete value of a stock over time', async () => {
      const { rowTotals, total, notes } = await pivot(steward, {
        ...openClients,
        rows: 'state',
        columns: 'quarter',
      })
      expect(rowTotals).toEqual([
        { kind: 'number', value: 80, how: 'last' },
        { kind: 'number', value: 160, how: 'last' },
      ])
      expect(total).toEqual({ kind: 'number', value: 240, how: 'last' })
      expect(notes).toEqual([expect.stringContaining('last complete value')])
    })

    it('says in words what has no total, and refuses sides of one kind', async () => {
      const overlapping = await pivot(steward, {
        ...newClients,
        rows: 'quarter',
        columns: 'special_classification',
      })
      expect(overlapping.rowTotals[0]).toEqual({ kind: 'words', words: 'does not add up' })
      for (const [rows, columns] of [
        ['quarter', 'year'],
        ['program', 'office'],
        ['state', 'state'],
        ['age_group', 'gender'],
      ] as const)
        await expect(pivot(steward, { ...newClients, rows, columns })).rejects.toThrow(Invalid)
    })
  })

  describe('an overview', () => {
    it('tells of one’s own office what moved in its last complete quarter, and what is missing by program', async () => {
      const { scope, ownOffices, moved, missing, latest } = await overview(officer, { scope: 'office' })
      expect({ scope, ownOffices, latest }).toEqual({
        scope: 'office',
        ownOffices: ['DOJ/OVC'],
        latest: 'FY2017Q4',
      })
      expect(moved.find(({ metric }) => metric === 'new_clients')).toMatchObject({
        quarter: 'FY2017Q3',
        value: 120,
        before: { quarter: 'FY2017Q2', value: 60 },
        yearBefore: null,
        reported: 2,
        expected: 2,
      })
      expect(missing).toMatchObject([
        { own: true, latest: { reported: 1, expected: 2 }, before: { reported: 2, expected: 2 } },
      ])
    })

    it('tells of all agencies, office by office; who works for none sees nothing else', async () => {
      const all = await overview(officer, { scope: 'all' })
      expect(all.moved.find(({ metric }) => metric === 'new_clients')?.value).toBe(240)
      expect(all.missing.map(({ code, own }) => [code, own])).toEqual([
        ['DOJ/OVC', true],
        ['HHS/OTIP', false],
      ])
      expect(await overview(steward, { scope: 'office' })).toMatchObject({ scope: 'all' })
    })
  })

  describe('organizations', () => {
    it('are compared by officers of their own office alone', async () => {
      expect((await fundedOrganizations(officer)).map(({ name, awards }) => [name, awards])).toEqual([
        ['Lone Star Harbor', 1],
        ['Mesquite Bend', 1],
      ])
      const { organizations } = world
      const [harbor, bend] = [organizations['Lone Star Harbor'], organizations['Mesquite Bend']]
      const spring = organizations['Cactus Spring']
      const { series, total } = await compareOrganizations(officer, {
        ...newClients,
        organizations: [bend, harbor],
      })
      expect(series.map(({ label, values }) => [label, ...values.slice(-2)])).toEqual([
        ['Lone Star Harbor', 40, 80],
        ['Mesquite Bend', 80, null],
      ])
      expect(series[1]?.coverage?.at(-1)).toEqual({ reported: 0, expected: 1 })
      expect(total.at(-2)).toBe(120)
      await expect(
        compareOrganizations(officer, { ...newClients, organizations: [harbor, spring] }),
      ).rejects.toThrow(NotFound)
      await expect(compareOrganizations(steward, { ...newClients, organizations: [harbor] })).rejects.toThrow(
        NotPermitted,
      )
    })
  })

  it('is closed to grantees: they could subtract their own counts', async () => {
    for (const ask of [
      trend(grantee, newClients),
      mapFigures(grantee, newClients),
      pivot(grantee, { ...newClients, rows: 'state', columns: 'quarter' }),
      overview(grantee, { scope: 'all' }),
      dashboardPlaces(grantee),
    ])
      await expect(ask).rejects.toThrow(NotPermitted)
  })
})
