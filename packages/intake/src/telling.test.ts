import { describe, expect, test } from 'vitest'
import { answerKinds } from './coding/answer-kind.ts'
import { stratumOf } from './coding/strata.ts'
import { checkText, heading, row } from './fixtures/check-text.ts'

const many = (count: number, line: (n: number) => string) =>
  [heading, ...Array.from({ length: count }, (_, n) => line(n))].join('\n')

describe('while a file is read', () => {
  test('its lines are handed on in batches, each once, in the order of the file', async () => {
    const text = many(40_000, (n) => row({ value: String(n), note: n === 39_999 ? 'the last' : '' }))
    const values: number[] = []
    const notes: string[] = []
    let batches = 0
    const { values: read } = await checkText(text, {
      onLines: async ({ length, first, value, row: rows, kind, stratum, report, reports, notes: byLine }) => {
        batches += 1
        for (let at = 0; at < length; at++) {
          values.push(value[at] ?? NaN)
          expect(rows[at]).toBe(first + at + 2)
          expect(kind[at]).toBe(answerKinds.value)
          expect(stratumOf(stratum[at] ?? -1).metric).toBe('new_clients')
          expect(reports.placeOf(report[at] ?? -1).state).toBe('TX')
          const note = byLine.get(first + at)
          if (note !== undefined) notes.push(note)
        }
        await Promise.resolve()
      },
    })
    expect(values).toEqual(Array.from({ length: 40_000 }, (_, n) => n))
    expect(notes).toEqual(['the last'])
    expect(batches).toBe(3)
    expect(read.size).toBe(40_000)
  })

  test('findings are told long before the end, and all of them at the end', async () => {
    const text = many(20_000, (n) => row({ value: n === 5 ? 'x' : '1' }))
    const told: (number | null)[][] = []
    const { findings } = await checkText(text, {
      onFindings: (soFar) => told.push(soFar.map((finding) => finding.row)),
    })
    expect(told[0]).toEqual([7])
    expect(findings.length).toBeGreaterThan(1)
  })

  test('the bytes read so far are told', async () => {
    const text = many(20_000, () => row())
    const told: number[] = []
    await checkText(text, { onProgress: (bytes) => told.push(bytes) })
    expect(told).toEqual(told.toSorted((one, other) => one - other))
    expect(told.length).toBeGreaterThan(0)
  })
})
