import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../', import.meta.url))
const components = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svelte'))
  .map((name) => ({ name, text: readFileSync(`${source}${name}`, 'utf8') }))

// A field without a name is sent nowhere: pasted rows are taken at once.
const hasLongText = (text: string) => /<textarea\b[^>]*\bname=/.test(text)

/** From the form around a long text up to that text. */
const formAround = (text: string) =>
  text
    .slice(0, text.search(/<textarea\b/))
    .split('<form')
    .at(-1) ?? ''

it('whoever writes at length loses nothing when their session ends: each form around a long text is kept', () => {
  const long = components.filter(({ text }) => hasLongText(text))
  expect(long.length).toBeGreaterThan(5)
  const lost = long.filter(({ text }) => text.includes('<form') && !formAround(text).includes('data-keep='))
  expect(lost.map(({ name }) => name)).toEqual([])
  const withoutForm = long.filter(({ text }) => !text.includes('<form')).map(({ name }) => basename(name))
  // Its form is that of ExplainForm, two components above.
  expect(withoutForm).toEqual(['ExplanationField.svelte'])
  expect(components.find(({ name }) => basename(name) === 'ExplainForm.svelte')?.text).toMatch(
    /<form\b[^>]*data-keep=/,
  )
})
