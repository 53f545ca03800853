import { describe, expect, it } from 'vitest'
import { addressIn, isPage, languageOf, withoutLanguage } from './addresses.ts'

describe('addresses by language', () => {
  it.each([
    ['/', '/es'],
    ['/plan', '/es/plan'],
    ['/plan?edition=a', '/es/plan?edition=a'],
    ['/?about=x', '/es?about=x'],
    ['/#top', '/es#top'],
    ['/plan/comment/write?/send', '/es/plan/comment/write?/send'],
    ['/establish', '/es/establish'],
  ])('%s is %s in Spanish, and back', (english, spanish) => {
    expect(addressIn('es', english)).toBe(spanish)
    expect(addressIn('es', spanish)).toBe(spanish)
    expect(addressIn('en', spanish)).toBe(english)
    expect(withoutLanguage(spanish)).toBe(english)
    expect([languageOf(english), languageOf(spanish)]).toEqual(['en', 'es'])
  })

  it('give a file one address', () => {
    for (const path of [
      '/data/csv',
      '/find-help/directory.json',
      '/api/v1/releases',
      '/releases/1/datapackage.json',
    ])
      expect(isPage(path), path).toBe(false)
    for (const path of ['/', '/data', '/data/csv_files', '/apiary']) expect(isPage(path), path).toBe(true)
  })
})
