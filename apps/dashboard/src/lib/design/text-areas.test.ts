import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

// The server writes no `defaultValue` into a page: without JavaScript the box would be empty, and sending it would lose the text.
it('a text area holds its text as content, so that it is there without JavaScript', () => {
  const pages = globSync('src/**/*.svelte').map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const holding = pages.filter(({ text }) => text.includes('<textarea'))
  expect(holding.length).toBeGreaterThan(5)
  for (const { path, text } of holding)
    for (const [area] of text.matchAll(/<textarea[\s\S]*?<\/textarea/g))
      expect(area, path).not.toContain('defaultValue')
})
