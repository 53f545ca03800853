import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { heldOutHalf, tuneHalf } from './halves.ts'
import { figuresOfHalf, privacyFigures } from './privacy-figures.ts'

const page = fileURLToPath(new URL('../../../../../docs/privacy-figures.md', import.meta.url))

test('docs/privacy-figures.md is what the rules do now', () => {
  // To write it anew, in packages/intake:
  // node -e "import('./src/privacy/labelled/privacy-figures.ts').then((m) => process.stdout.write(m.privacyFigures()))" > ../../docs/privacy-figures.md
  expect(readFileSync(page, 'utf8')).toBe(privacyFigures())
})

describe.each([tuneHalf, heldOutHalf])('the half $name', (half) => {
  const { rules, ...all } = figuresOfHalf(half)

  test('is large enough, and has at least as many harmless cells as personal ones', () => {
    expect(all.personal).toBeGreaterThanOrEqual(175)
    expect(all.harmless).toBeGreaterThanOrEqual(all.personal)
    expect(new Set(half.cells.map(({ position, text }) => `${position} ${text}`)).size).toBe(
      half.cells.length,
    )
  })

  test('is judged with precision of 0.97 and recall of 0.96 at least', () => {
    expect(all.right / all.named).toBeGreaterThanOrEqual(0.97)
    expect(all.found / all.personal).toBeGreaterThanOrEqual(0.96)
  })

  test.each(rules)(
    '$code has precision of 0.9 and recall of 0.8 at least',
    ({ personal, found, named, right }) => {
      expect(found).toBeGreaterThanOrEqual(personal * 0.8)
      expect(right).toBeGreaterThanOrEqual(named * 0.9)
    },
  )
})

test('no cell stands in both halves', () => {
  const tuned = new Set(tuneHalf.cells.map(({ text }) => text.toLowerCase()))
  expect(
    heldOutHalf.cells.filter(({ text }) => tuned.has(text.toLowerCase())).map(({ text }) => text),
  ).toEqual([])
})
