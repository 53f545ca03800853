import { expect, test } from 'vitest'
import { readAwardNumber, yearOfAward } from './read-award-number.ts'
import { readCode } from './read-code.ts'
import { readQuarter } from './read-quarter.ts'
import { readState } from './read-state.ts'

test('each change to an award number is told', () => {
  expect(readAwardNumber('2016-vt—bx-k012')).toMatchObject({
    value: '2016-VT-BX-K012',
    repairs: [{ kind: { code: 'R105' } }, { kind: { code: 'R102' } }],
  })
  expect(readAwardNumber('')).toBeUndefined()
})

test('the year of an award is known where its number says it', () => {
  expect(yearOfAward('2016-VT-BX-K012')).toBe(2016)
  expect(yearOfAward('15POVC-21-GK-02595-HT')).toBe(2021)
  expect(yearOfAward('90ZV0138')).toBeUndefined()
  expect(yearOfAward('2016')).toBeUndefined()
})

test('a quarter in small letters is a change of letters, in other words a change of words', () => {
  expect(readQuarter('fy2017q4')?.repairs).toMatchObject([{ kind: { code: 'R102' } }])
  expect(readQuarter('Q4 FY17')?.repairs).toMatchObject([{ kind: { code: 'R104' } }])
  expect(readQuarter('FY2017Q4')).toEqual({ value: 'FY2017Q4', repairs: [] })
})

test('states and codes are read in any letters, and nothing else is', () => {
  expect(readState('tx')).toMatchObject({ value: 'TX', repairs: [{ to: 'TX' }] })
  expect(readState('Texas')).toBeUndefined()
  expect(readCode('New_Clients')).toMatchObject({ value: 'new_clients', repairs: [{ to: 'new_clients' }] })
})
