import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelOf, strayFrom } from './level.ts'

const level = (...numbers: readonly number[]) => levelOf(numbers) ?? { median: 0, spread: 0, quarters: 0 }

test('the level is the median, and one quarter that is far off moves neither it nor the spread much', () => {
  expect(level(30, 34, 31).median).toBe(31)
  expect(level(30, 34, 31, 35).median).toBe(32.5)
  expect(level(30, 34, 31, 35, 9_000)).toMatchObject({ median: 34, quarters: 5 })
  expect(level(30, 34, 31, 35, 9_000).spread).toBeLessThan(0.31)
  expect(levelOf([])).toBeUndefined()
})

test('the order of quarters does not matter, and the numbers are left as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 8 }), (numbers) => {
      const given = [...numbers]
      expect(levelOf(numbers)).toEqual(levelOf(numbers.toReversed()))
      expect(numbers).toEqual(given)
    }),
  )
})

test('few quarters that happen to be alike do not make a number steady', () => {
  expect(level(30, 30, 30).spread).toBeGreaterThan(level(30, 30, 30, 30, 30, 30, 30, 30).spread)
  expect(level(30, 30, 30, 30, 30, 30, 30, 30).spread).toBeGreaterThan(0.2)
})

test('a number strays further the further it is from the median, and not at all at it', () => {
  const usual = level(30, 34, 31, 28)
  expect(strayFrom(usual.median, usual)).toBeCloseTo(0)
  fc.assert(
    fc.property(fc.nat(400), (number) => {
      const stray = strayFrom(number, usual)
      expect(Math.sign(stray)).toBe(Math.sign(number - usual.median))
      const further = number > usual.median ? number + 1 : number - 1
      if (further >= 0) expect(Math.abs(strayFrom(further, usual))).toBeGreaterThan(Math.abs(stray))
    }),
  )
})

test('small counts vary by chance: three times as many of few is less than of many', () => {
  expect(strayFrom(6, level(2, 2, 2, 2))).toBeLessThan(strayFrom(300, level(100, 100, 100, 100)))
})
