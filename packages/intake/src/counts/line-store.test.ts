import { expect, test } from 'vitest'
import { answerKinds } from '../coding/answer-kind.ts'
import { LineStore } from './line-store.ts'

test('a line keeps its numbers across many blocks', () => {
  const lines = new LineStore()
  const many = 40_000
  for (let row = 0; row < many; row++) lines.add(row % 9, row % 400, answerKinds.value, row * 7, row + 2)
  for (const line of [0, 1, 16_383, 16_384, 32_768, many - 1])
    expect([lines.reportOf(line), lines.stratumOf(line), lines.valueOf(line), lines.rowOf(line)]).toEqual([
      line % 9,
      line % 400,
      line * 7,
      line + 2,
    ])
})

test('lines without an answer are kept, but are not answers', () => {
  const lines = new LineStore()
  for (const kind of Object.values(answerKinds)) lines.add(0, 0, kind, 0, 2)
  expect(Object.values(answerKinds).map((_, line) => lines.kindOf(line))).toEqual(Object.values(answerKinds))
  expect({ size: lines.size, answers: lines.answers }).toEqual({ size: 5, answers: 3 })
})

test('asking for a line that is not there is a mistake of the program, not of the file', () => {
  expect(() => new LineStore().rowOf(0)).toThrow(RangeError)
})
