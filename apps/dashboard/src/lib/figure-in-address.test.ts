import { describe, expect, it } from 'vitest'
import { addressOfFigure, figureInAddress } from './figure-in-address.ts'
import { paths } from './paths.ts'

const read = (address: string) => figureInAddress(new URL(address, 'http://localhost').searchParams)

describe('the figure in an address', () => {
  it('is the one that the address was built for', () => {
    const stratum = { metric: 'new_clients', breakdown: 'age_group', category: '13_17' }
    expect(read(paths.making({ ...stratum, state: 'TX', quarter: 'FY2017Q4' }))).toEqual({
      stratum,
      level: 'state',
      place: 'TX',
      first: 'FY2017Q4',
      last: 'FY2017Q4',
    })
    expect(read(paths.making({ metric: 'new_clients', year: 2017 }))).toMatchObject({
      level: 'nation',
      place: '',
      first: 'FY2017Q1',
      last: 'FY2017Q4',
    })
  })

  it('is of a state within an office or a program, and can be written back', () => {
    const of = { metric: 'new_clients', state: 'TX', program: 'HT', quarter: 'FY2017Q4' } as const
    const found = read(paths.making({ ...of, office: 'DOJ/OVC' }))
    expect(found).toMatchObject({
      level: 'state',
      place: 'TX',
      within: { level: 'program', place: 'HT' },
    })
    expect(found && addressOfFigure(found)).toEqual({ ...of, breakdown: '', category: '' })
  })

  it('may be of several quarters', () => {
    const of = { metric: 'new_clients', since: 'FY2016Q3', quarter: 'FY2017Q4' } as const
    const found = read(paths.making(of))
    expect(found).toMatchObject({ first: 'FY2016Q3', last: 'FY2017Q4' })
    expect(found && addressOfFigure(found)).toEqual({ ...of, breakdown: '', category: '' })
  })

  it.each([
    'metric=nothing&quarter=FY2017Q4',
    'metric=new_clients',
    'metric=new_clients&quarter=Q4',
    'metric=new_clients&year=17',
    '',
  ])('is none for %s', (search) => {
    expect(read(`/?${search}`)).toBeUndefined()
  })
})
