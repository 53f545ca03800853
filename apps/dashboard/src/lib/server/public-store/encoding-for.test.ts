import { expect, it } from 'vitest'
import { encodingFor } from './encoding-for.ts'

it('the smallest form that a client takes is chosen', () => {
  const chosen = {
    'gzip, deflate, br, zstd': 'br',
    GZIP: 'gzip',
    'br;q=0, gzip;q=0.5': 'gzip',
    'br; q=0.1': 'br',
    '*': 'br',
    '*;q=0': 'identity',
    deflate: 'identity',
    '': 'identity',
    'br;q=x': 'identity',
  }
  expect(Object.fromEntries(Object.keys(chosen).map((each) => [each, encodingFor(each)]))).toEqual(chosen)
  expect(encodingFor(undefined)).toBe('identity')
})
