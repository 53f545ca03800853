import { describe, expect, it } from 'vitest'
import { mapChart, stateChange, type MapFigures } from './map-chart.ts'

const period = (code: string, partial = false) => ({
  code,
  label: code,
  reported: 9,
  expected: 10,
  quarters: 1,
  quartersOver: 1,
  partial,
})
const state = (
  code: string,
  name: string,
  value: number | null,
  yearBefore: number | null,
  partial = false,
) => ({
  code,
  name,
  value,
  yearBefore,
  reported: partial ? 0 : 1,
  expected: 1,
  partial,
})
const figures: MapFigures = {
  unit: 'clients',
  period: period('FY2017Q3'),
  yearBefore: period('FY2016Q3'),
  states: [
    state('OK', 'Oklahoma', 40, 80),
    state('TX', 'Texas', 160, 100),
    state('UT', 'Utah', null, 5, true),
  ],
  total: 200,
  asOf: '2017-10-16T12:00:00Z',
}
const named = { subject: 'New clients', places: '', of: { metric: 'new_clients' } }

describe('the map', () => {
  it('names the state that counts most; each state leads to its making', () => {
    const chart = mapChart(figures, named)
    expect(chart.title).toBe('Texas has the largest count of new clients in FY2017 Q3: 160 of 200')
    expect(chart.states.map(({ value }) => value)).toEqual([40, 160, null])
    expect(chart.states[1]?.href).toBe('/dashboard/making?metric=new_clients&state=TX&quarter=FY2017Q3')
    expect(chart.coverage).toBe('9 of 10 reported')
  })

  it('leads to the office within each state where an office is chosen as well', () => {
    const chart = mapChart(figures, { ...named, of: { metric: 'new_clients', office: 'DOJ/OVC' } })
    expect(chart.states[0]?.href).toBe(
      '/dashboard/making?metric=new_clients&office=DOJ%2FOVC&state=OK&quarter=FY2017Q3',
    )
  })

  it('names nobody while nothing was counted', () => {
    const empty = { ...figures, states: [state('UT', 'Utah', null, null, true)], total: null }
    expect(mapChart(empty, named).title).toBe('New clients by state in FY2017 Q3')
  })

  it('compares a state with the year before only where both are reported', () => {
    expect(figures.states.map((each) => stateChange(each, figures))).toEqual(['halved', 'rose by 60%', null])
    const late = { yearBefore: period('FY2016Q3', true) }
    expect(figures.states.map((each) => stateChange(each, late))).toEqual([null, null, null])
  })
})
