import { metrics } from '@muster/metrics'
import fc from 'fast-check'
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

test.each([
  ['2016 VT BX K012', 'R216'],
  ['2016VTBXK012', 'R216'],
  ['2016 - VT - BX - K012', 'R216'],
  ['2016-VT-BX\u00a0-K012', 'R216'],
  ['# 2016-VT-BX-K012', 'R217'],
  ['#2016VTBXK012', 'R217 R216'],
  ['Award No. 2016-VT-BX-K012', 'R102 R217'],
  ['FAIN: 2016-VT-BX-K012', 'R217'],
])('%s is read as 2016-VT-BX-K012: %s', (text, codes) => {
  const read = readAwardNumber(text)
  expect([read?.value, read?.repairs.map(({ kind }) => kind.code).join(' ')]).toEqual([
    '2016-VT-BX-K012',
    codes,
  ])
})

test('an award of yours is known whatever its shape, if all its letters and digits are there', () => {
  const own = new Map([
    ['LS-1', 1],
    ['A-B1', 1],
    ['AB-1', 1],
  ])
  expect(readAwardNumber('ls 1', own)?.value).toBe('LS-1')
  expect(readAwardNumber('LS 1')?.value).toBe('LS 1')
  expect(readAwardNumber('AB1', own)?.value).toBe('AB1')
})

test('what a spreadsheet made of an award number is none', () => {
  for (const text of ['Mar-17', '3/15/2017', '9.0E+13']) expect(readAwardNumber(text)).toBeUndefined()
})

test('no text makes a reader fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => [readAwardNumber(text), readQuarter(text), readState(text)]).not.toThrow()
    }),
  )
  for (const part of ['1', ' ', '-', '#', 'a', '\u00a0', '0'])
    expect(() => readAwardNumber(part.repeat(1_000_000))).not.toThrow()
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
  expect(readCode('New_Clients', metrics)).toMatchObject({
    value: { code: 'new_clients' },
    repairs: [{ to: 'new_clients' }],
  })
})
