import { expect, it } from 'vitest'
import type { FeedingProgram } from '../programs-branch.ts'
import { feedersChart } from './feeders-chart.ts'

const of = { objective: '8', fiscalYear: 2017, asOf: '2017-10-16T14:00:00.000Z' }
const program = (name: string, awards: number): FeedingProgram => ({
  id: name,
  name,
  kind: 'direct_services',
  office: { code: 'DOJ/OVC', name: 'Office for Victims of Crime' },
  indicators: [],
  awards,
  own: false,
  list: null,
  reported: 3,
  expected: 4,
})

it('ranks programs by their awards, each with how many of its reports are in', () => {
  const chart = feedersChart([program('Hotline', 1), program('Services', 3)], of)
  expect(chart.items).toEqual([
    { label: 'Hotline (DOJ/OVC)', value: 1, coverage: '3 of 4 reported' },
    { label: 'Services (DOJ/OVC)', value: 3, coverage: '3 of 4 reported' },
  ])
})

it.each([
  [
    [program('Hotline', 1), program('Services', 3)],
    'Services has 3 of the 4 awards that feed objective 8 in FY2017',
  ],
  [[program('Hotline', 1)], 'Hotline alone feeds objective 8 in FY2017, with 1 award'],
  [[program('Hotline', 2), program('Services', 2)], '4 awards feed objective 8 in FY2017'],
])('says in its title who has most of them, where one has', (programs, title) => {
  expect(feedersChart(programs, of).title).toBe(title)
})
