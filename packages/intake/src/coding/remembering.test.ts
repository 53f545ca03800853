import { expect, test } from 'vitest'
import { CodeList } from './code-list.ts'
import { remembering } from './remembering.ts'

test('each text is worked out once', () => {
  const asked: string[] = []
  const length = remembering((text) => {
    asked.push(text)
    return text.length
  })
  expect(['a', 'bb', 'a', '', '', 'bb'].map(length)).toEqual([1, 2, 1, 0, 0, 2])
  expect(asked).toEqual(['a', 'bb', ''])
})

test('a flood of different texts is not remembered without end', () => {
  let asked = 0
  const count = remembering(() => ++asked)
  for (let n = 0; n < 60_000; n++) count(`${n}`)
  count('59999')
  expect(asked).toBe(60_001)
  count('0')
  expect(asked).toBe(60_001)
})

test('a code list numbers texts in the order in which they come', () => {
  const list = new CodeList()
  expect(['b', 'a', 'b', '__proto__'].map((text) => list.idOf(text))).toEqual([0, 1, 0, 2])
  expect(list.texts).toEqual(['b', 'a', '__proto__'])
  expect(list.textOf(1)).toBe('a')
  expect(() => list.textOf(3)).toThrow(RangeError)
})
