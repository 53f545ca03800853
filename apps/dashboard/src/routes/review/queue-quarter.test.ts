import { fiscalQuarter } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { quarterIn, quartersOf } from './queue-quarter.ts'

describe('quartersOf', () => {
  it('begins with the quarter that is being collected', () => {
    expect(quartersOf('2017-10-16', undefined)[0]).toBe('FY2017Q4')
    expect(quartersOf('2017-10-01', undefined)[0]).toBe('FY2017Q4')
    expect(quartersOf('2017-09-30', undefined)[0]).toBe('FY2017Q3')
  })

  it('offers what was asked for, however old, once', () => {
    expect(quartersOf('2017-10-16', fiscalQuarter('FY2001Q1')).at(-1)).toBe('FY2001Q1')
    expect(quartersOf('2017-10-16', fiscalQuarter('FY2017Q3'))).toEqual(quartersOf('2017-10-16', undefined))
  })
})

it('quarterIn knows only quarters', () => {
  expect(quarterIn(new URLSearchParams('quarter=FY2016Q1'))).toBe('FY2016Q1')
  expect(quarterIn(new URLSearchParams('quarter=FY2016Q7'))).toBeUndefined()
  expect(quarterIn(new URLSearchParams())).toBeUndefined()
})
