import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from './rulebook.ts'

const files = readdirSync(import.meta.dirname).filter((name) => /^[psvqm]\d{3}-.*(?<!\.test)\.ts$/.test(name))

test('every rule has a file of its own that begins with its code, and a test beside it', () => {
  expect(files.map((name) => name.slice(0, 4).toUpperCase()).sort()).toEqual(
    rules.map(({ code }) => code).sort(),
  )
  const all = readdirSync(import.meta.dirname)
  for (const file of files) expect(all).toContain(file.replace('.ts', '.test.ts'))
})

test('no code stands for two rules, and each begins with its tier', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
  for (const { code, tier } of rules) expect(code).toMatch(new RegExp(`^${tier}\\d{3}$`))
})

test('every rule says in whole sentences what is right and what to do, and where it comes from', () => {
  for (const { code, sentence, fix, source } of rules) {
    expect(sentence, code).toMatch(/^[A-Z].*\.$/)
    expect(fix, code).toMatch(/^[A-Z].*\.$/)
    expect(source.length, code).toBeGreaterThan(10)
  }
})

test('privacy always blocks', () => {
  for (const { tier, severity } of rules) if (tier === 'P') expect(severity).toBe('error')
})
