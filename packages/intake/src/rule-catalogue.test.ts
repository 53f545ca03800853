import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ruleCatalogue } from './rule-catalogue.ts'
import { rules } from './rules/rulebook.ts'

const page = fileURLToPath(new URL('../../../docs/rules.md', import.meta.url))

test('docs/rules.md is what the rules say now', () => {
  // To write it anew: node -e "import('./src/index.ts').then((m) => process.stdout.write(m.ruleCatalogue()))" > ../../docs/rules.md
  expect(readFileSync(page, 'utf8')).toBe(ruleCatalogue())
})

test('the catalogue has every rule', () => {
  for (const { code, sentence } of rules) expect(ruleCatalogue()).toContain(`### ${code} ${sentence}`)
})
