import { expect, test } from 'vitest'
import { checkText, heading, row } from '../fixtures/check-text.ts'

const text = [heading, ...Array.from({ length: 100 }, () => row())].join('\n')

test('a file beyond the limit is read no further, and that is said', async () => {
  const { findings } = await checkText(text, { limits: { bytes: 1_000 } })
  expect(findings.filter(({ code }) => code === 'S111')).toMatchObject([{ row: null, severity: 'error' }])
})

test('a file of just as many bytes is fine', async () => {
  const { findings, rows } = await checkText(text, { limits: { bytes: text.length } })
  expect(findings.filter(({ code }) => code === 'S111')).toEqual([])
  expect(rows).toBe(100)
})

test('reading stops there: what comes after is not even asked for', async () => {
  let asked = 0
  async function* endless() {
    yield new TextEncoder().encode(`${heading}\n`)
    for (;;) {
      asked += 1
      yield new TextEncoder().encode(`${row()}\n`.repeat(1_000))
    }
  }
  const { checkFile } = await import('../check-file.ts')
  const { isoDate } = await import('@muster/metrics')
  const { counts } = await checkFile(endless(), {
    fileName: 'endless.csv',
    today: isoDate('2017-10-16'),
    limits: { bytes: 200_000 },
  })
  expect(counts.error).toBeGreaterThan(0)
  expect(asked).toBeLessThan(10)
})
