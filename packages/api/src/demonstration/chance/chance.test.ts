import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceFrom } from './chance.ts'
import { between, events, logNormal, share, split } from './draws.ts'
import { newIdFrom } from './new-id-from.ts'

const many = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('a seeded stream', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: string) => many(20, chanceFrom(seed).next)
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
  })

  it('is spread evenly from 0 to 1', () => {
    const drawn = many(20_000, chanceFrom('even').next)
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...drawn)).toBeLessThan(1)
    expect(mean(drawn)).toBeCloseTo(0.5, 1)
  })

  it('forks into streams that do not depend on what was drawn before', () => {
    const fresh = chanceFrom('a')
    const used = chanceFrom('a')
    many(100, used.next)
    expect(used.fork('x').next()).toBe(fresh.fork('x').next())
    expect(fresh.fork('x').next()).not.toBe(fresh.fork('y').next())
  })
})

describe('draws', () => {
  it('divides a whole into parts that add up to it', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 500 }), weights, (seed, whole, of) => {
        fc.pre(of.some((weight) => weight > 0))
        const parts = split(chanceFrom(seed), whole, of)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole)
        parts.forEach((part, index) => {
          expect(part).toBeGreaterThanOrEqual(0)
          if (of[index] === 0) expect(part).toBe(0)
        })
      }),
    )
  })

  it('never takes a share larger than the whole', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 400 }), probability, (seed, whole, of) => {
        const part = share(chanceFrom(seed), whole, of)
        expect(part).toBeGreaterThanOrEqual(0)
        expect(part).toBeLessThanOrEqual(whole)
      }),
    )
  })

  it('keeps to the bounds of a range', () => {
    const chance = chanceFrom('range')
    expect(new Set(many(200, () => between(chance, 3, 6)))).toEqual(new Set([3, 4, 5, 6]))
  })

  it.each([0.4, 7, 90])('counts events around their mean of %d', (of) => {
    const chance = chanceFrom(`events ${of}`)
    expect(mean(many(4_000, () => events(chance, of)))).toBeCloseTo(of, 0)
  })

  it('draws log-normal values around their median', () => {
    const chance = chanceFrom('log')
    const drawn = many(4_001, () => logNormal(chance, 9, 0.8)).sort((a, b) => a - b)
    expect(drawn[2_000]).toBeCloseTo(9, 0)
  })
})

describe('identifiers', () => {
  it('are UUIDs, the same ones for the same seed', () => {
    const ids = many(50, newIdFrom(chanceFrom('ids')))
    expect(ids).toEqual(many(50, newIdFrom(chanceFrom('ids'))))
    expect(new Set(ids).size).toBe(50)
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
