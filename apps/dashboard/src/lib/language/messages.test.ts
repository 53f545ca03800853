import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../../messages/', import.meta.url)
const filesOf = (language: string) => readdirSync(new URL(`${language}/`, folder)).sort()
const wordsOf = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'))

const files = filesOf('en')
const catalog = (language: string) => files.flatMap((file) => Object.entries(wordsOf(language, file)))
const blanksIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the messages of the public pages', () => {
  it('are there in both languages, in the same files and order', () => {
    expect(filesOf('es')).toEqual(files)
    for (const file of files)
      expect(Object.keys(wordsOf('es', file)), file).toEqual(Object.keys(wordsOf('en', file)))
  })

  it('are named after their file, and stand in the settings', () => {
    for (const file of files) {
      const topic = file.replace('.json', '').replaceAll('-', '_')
      for (const key of Object.keys(wordsOf('en', file))) expect(key.startsWith(`${topic}_`), key).toBe(true)
    }
    const settings = readFileSync(new URL('../project.inlang/settings.json', folder), 'utf8')
    for (const file of files) expect(settings).toContain(`./messages/{locale}/${file}`)
  })

  it('have the same blanks in both languages, and none is empty', () => {
    const spanish = Object.fromEntries(catalog('es'))
    for (const [key, english] of catalog('en')) {
      expect(blanksIn(spanish[key] ?? ''), key).toEqual(blanksIn(english))
      expect((spanish[key] ?? '').trim(), key).not.toBe('')
    }
  })

  it('are used: a message that no page says is not kept', () => {
    const source = readdirSync(new URL('../src/', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|svelte)$/.test(name) && !name.startsWith('lib/paraglide'))
      .map((name) => readFileSync(new URL(`../src/${name}`, folder), 'utf8'))
      .join('\n')
    const said = new Set([...source.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key))
    expect(
      catalog('en')
        .filter(([key]) => !said.has(key))
        .map(([key]) => key),
    ).toEqual([])
  })
})
