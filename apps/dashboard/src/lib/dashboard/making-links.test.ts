import { describe, expect, it } from 'vitest'
import { makingLinks } from './making-links.ts'

const periods = [{ code: 'FY2017Q3' }, { code: 'FY2017' }]
const of = { metric: 'new_clients' }

describe('where a value leads', () => {
  it('is the making of that figure, of a quarter or of a year', () => {
    expect(makingLinks(of, {}, periods)).toEqual([
      '/dashboard/making?metric=new_clients&quarter=FY2017Q3',
      '/dashboard/making?metric=new_clients&year=2017',
    ])
    expect(makingLinks({ ...of, office: 'DOJ/OVC' }, { program: 'HT' }, periods.slice(0, 1))).toEqual([
      '/dashboard/making?metric=new_clients&program=HT&quarter=FY2017Q3',
    ])
    expect(makingLinks(of, { breakdown: 'age_group', category: '13_17' }, periods.slice(0, 1))).toEqual([
      '/dashboard/making?metric=new_clients&breakdown=age_group&category=13_17&quarter=FY2017Q3',
    ])
  })

  it('is that of an office or a program within a state, where both are chosen', () => {
    expect(makingLinks({ ...of, state: 'TX' }, { office: 'DOJ/OVC' }, periods.slice(0, 1))).toEqual([
      '/dashboard/making?metric=new_clients&office=DOJ%2FOVC&state=TX&quarter=FY2017Q3',
    ])
    expect(
      makingLinks({ ...of, state: 'TX', office: 'DOJ/OVC' }, { program: 'HT' }, periods.slice(0, 1)),
    ).toEqual(['/dashboard/making?metric=new_clients&program=HT&state=TX&quarter=FY2017Q3'])
  })
})
