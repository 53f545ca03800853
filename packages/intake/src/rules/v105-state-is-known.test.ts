import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const told = (state: string) => findingsOf('V105', [row({ state })])

test('the 56 codes are known, small letters too, and so are names, numbers and old abbreviations', async () => {
  for (const state of ['TX', 'tx', 'DC', 'PR', 'MP', 'Texas', '48', '6', 'D.C.', 'Calif.'])
    expect(await told(state)).toEqual([])
})

test('anything else is refused; a name with a slip gets its code offered', async () => {
  expect(await told('ZZ')).toMatchObject([{ row: 2, column: 'state', value: 'ZZ', severity: 'error' }])
  expect((await told('Texass'))[0]?.fix).toBe('If you mean Texas, write TX.')
  expect((await told('Californa'))[0]?.fix).toBe('If you mean California, write CA.')
  expect((await told(''))[0]?.message).toBe('This row names no state.')
})
