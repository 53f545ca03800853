import { fiscalQuarter } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { filtersInAddress, queryOf } from './filters-in-address.ts'
import type { Menu } from './menu.ts'
import { untilChoices } from './time-in-address.ts'

const latest = fiscalQuarter('FY2017Q4')
const facts = { definition: '', unit: 'clients' }
const menu: Menu & { latest: typeof latest } = {
  latest,
  metrics: [
    { ...facts, code: 'tips_received', label: 'Tips received', programKind: 'task_force', breakdowns: [] },
    {
      ...facts,
      code: 'new_clients',
      label: 'New clients',
      programKind: 'direct_services',
      breakdowns: [
        { code: 'age_group', label: 'Age group', categories: [{ code: '13_17', label: '13 to 17' }] },
      ],
    },
  ],
  offices: [
    { code: 'DOJ/OVC', name: 'Office for Victims of Crime', own: true },
    { code: 'HHS/OTIP', name: 'Office on Trafficking in Persons', own: false },
    { code: 'DOJ/BJA', name: 'Bureau of Justice Assistance', own: false },
  ],
  programs: [
    { code: 'OVC-A', name: 'Comprehensive', kind: 'direct_services', officeCode: 'DOJ/OVC' },
    { code: 'OTIP-A', name: 'Domestic', kind: 'direct_services', officeCode: 'HHS/OTIP' },
    { code: 'BJA-A', name: 'Task forces', kind: 'task_force', officeCode: 'DOJ/BJA' },
  ],
}
const read = (search: string) => filtersInAddress('trend', menu, new URLSearchParams(search))
const queryAfter = (search: string) => queryOf('trend', read(search))

describe('the filters of an address', () => {
  it('without any are new clients, everywhere, in the latest eight quarters', () => {
    expect(read('')).toEqual({
      metric: menu.metrics[1],
      places: {},
      time: { time: 'quarter', until: latest, span: 8, untilCode: '' },
      notices: [],
    })
  })

  it('are read one by one, and written as they were', () => {
    const search =
      'metric=new_clients&part=age_group.13_17&office=HHS%2FOTIP&program=OTIP-A&state=TX&until=FY2016Q2&span=20'
    expect(read(search)).toMatchObject({
      part: { label: 'Age group: 13 to 17', breakdown: 'age_group', category: '13_17' },
      places: { office: { code: 'HHS/OTIP' }, program: { code: 'OTIP-A' }, state: { name: 'Texas' } },
      time: { until: 'FY2016Q2', span: 20 },
      notices: [],
    })
    expect(queryAfter(search)).toBe(search)
  })

  it('survive anything, and say what does not fit', () => {
    for (const [search, notice] of [
      ['metric=gone', 'You see “New clients” instead'],
      ['metric=tips_received&part=age_group.13_17', '“Tips received” has no such part'],
      ['office=DOJ%2FBJA', 'no program that counts this'],
      ['program=BJA-A', 'does not count this'],
      ['office=HHS%2FOTIP&program=OVC-A', 'none of Office on Trafficking in Persons'],
      ['state=XX', 'There is no state'],
      ['until=yesterday', 'cannot be read'],
      ['until=FY2018Q1', 'not over yet'],
      ['until=FY1999Q1', 'Nothing was counted before FY2013'],
    ] as const) {
      expect(read(search).notices, search).toEqual([expect.stringContaining(notice)])
      expect(() => queryAfter(search)).not.toThrow()
    }
  })

  it('say nothing of what the page does not know: that was never shown', () => {
    expect(filtersInAddress('map', menu, new URLSearchParams('state=XX&span=3')).notices).toEqual([])
  })

  it('of a composition are of a metric that has parts', () => {
    const filters = filtersInAddress('composition', menu, new URLSearchParams('metric=tips_received'))
    expect(filters.metric.code).toBe('new_clients')
    expect(filters.notices).toEqual([expect.stringContaining('“Tips received” is not split into parts')])
  })

  it('keep the time when quarters become years, and back', () => {
    expect(read('time=year&until=FY2016Q2').time).toMatchObject({
      until: 'FY2016Q4',
      untilCode: 'FY2016',
      span: 5,
    })
    expect(read('until=FY2016').time).toMatchObject({ until: 'FY2016Q4', span: 8 })
  })

  it('know a fiscal year that is not over up to its last quarter that is', () => {
    const early = { ...menu, latest: fiscalQuarter('FY2018Q1') }
    const filters = filtersInAddress('trend', early, new URLSearchParams('time=year&until=FY2018'))
    expect(filters).toMatchObject({ time: { until: 'FY2018Q1', untilCode: 'FY2018' }, notices: [] })
  })

  it('leave out what was not chosen: the latest quarter moves on with time, a chosen one stays', () => {
    expect(queryAfter('until=&span=8&time=quarter&office=')).toBe('metric=new_clients')
    expect(queryAfter('until=FY2018Q1')).toBe('metric=new_clients')
    expect(queryAfter('until=FY2017Q4')).toBe('metric=new_clients&until=FY2017Q4')
  })
})

describe('the times to choose from', () => {
  const choices = (search: string) => untilChoices(latest, read(search).time)

  it('are quarters of five years, or the years of the dictionary, with the one that is shown', () => {
    expect(choices('')).toHaveLength(20)
    expect(choices('')[0]).toBe('FY2017Q4')
    expect(choices('time=year')).toEqual(['FY2017', 'FY2016', 'FY2015', 'FY2014', 'FY2013'])
    const late = { ...menu, latest: fiscalQuarter('FY2020Q4') }
    const old = filtersInAddress('trend', late, new URLSearchParams('until=FY2013Q2'))
    expect(untilChoices(late.latest, old.time).at(-1)).toBe('FY2013Q2')
  })
})
