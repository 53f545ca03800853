import { describe, expect, test } from 'vitest'
import { findBreakdown } from '../dictionary.ts'
import { directoryLanguages } from './directory-languages.ts'
import { directoryServices } from './directory-services.ts'

describe('the closed lists of the directory', () => {
  test('every service is one that the dictionary counts, and stands there once', () => {
    const counted = findBreakdown('service')?.categories.map(({ code }) => code) ?? []
    expect(directoryServices.filter((code) => !counted.includes(code))).toEqual([])
    expect(new Set(directoryServices).size).toBe(directoryServices.length)
  })

  test('every language is a tag as it is written, once, and has a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    expect(directoryLanguages.filter((code) => names.of(code) === undefined)).toEqual([])
    expect(Intl.getCanonicalLocales([...directoryLanguages])).toEqual([...directoryLanguages])
  })
})
