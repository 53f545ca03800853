import { directoryLanguages } from '@muster/metrics'
import { afterEach, expect, it } from 'vitest'
import { getLocale, overwriteGetLocale } from '../paraglide/runtime.js'
import { languageName } from './language-name.ts'

const before = getLocale
afterEach(() => overwriteGetLocale(before))

it.each(['en', 'es'] as const)('every language of the directory has a name in %s', (language) => {
  overwriteGetLocale(() => language)
  expect(directoryLanguages.filter((tag) => languageName(tag) === tag)).toEqual([])
})

it('sign language has a Spanish name, too', () => {
  overwriteGetLocale(() => 'es')
  expect(languageName('ase')).toBe('lengua de señas americana')
})
