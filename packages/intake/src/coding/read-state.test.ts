import { states } from '@muster/metrics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readState } from './read-state.ts'

test.each([
  ['TX', 'TX', undefined],
  ['tx', 'TX', 'R102'],
  ['Texas', 'TX', 'R204'],
  ['TEXAS', 'TX', 'R204'],
  ['State of Texas', 'TX', 'R204'],
  ['Texas (TX)', 'TX', 'R204'],
  ['TX - Texas', 'TX', 'R204'],
  ['48 Texas', 'TX', 'R204'],
  ['new-york', 'NY', 'R204'],
  ['Washington, D.C.', 'DC', 'R204'],
  ['Washington', 'WA', 'R204'],
  ['U.S. Virgin Islands', 'VI', 'R204'],
  ['Tex.', 'TX', 'R206'],
  ['D.C.', 'DC', 'R206'],
  ['n. mex', 'NM', 'R206'],
  ['W.Va.', 'WV', 'R206'],
  ['48', 'TX', 'R205'],
  ['06', 'CA', 'R205'],
  ['6', 'CA', 'R205'],
])('%j is read as %s: %s', (text, code, kind) => {
  const read = readState(text)
  expect([read?.value, read?.repairs[0]?.kind.code]).toEqual([code, kind])
})

test('what is no state, or two, is not guessed', () => {
  for (const text of [
    '',
    'Texs',
    'XX',
    '3',
    '99',
    '048',
    'Texas (OK)',
    'Kansas, Missouri',
    'Carolina',
    'Virgin',
    'x'.repeat(10_000),
  ])
    expect(readState(text), text).toBeUndefined()
})

test('every state reads back from its name, its letters and its FIPS number', () => {
  for (const { code, name, fips } of states)
    for (const text of [code, code.toLowerCase(), name, name.toUpperCase(), fips, String(Number(fips))])
      expect(readState(text)?.value, text).toBe(code)
})

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => readState(text)).not.toThrow()
    }),
  )
})
