import { states } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import type { ChartValue } from '../chart-specification.ts'
import { mapLooks, shades } from './map-looks.ts'

const map = (...values: ChartValue[]) => ({
  unit: 'people',
  states: values.map((value, index) => ({ code: `${index}`, value })),
})
const wordsOf = (...values: ChartValue[]) => mapLooks(map(...values)).legend.map(({ words }) => words)

const luminance = (hex: string) => {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe('the looks of a map', () => {
  it('tell zero, not reported, withheld and nothing expected from each other', () => {
    const { lookOf } = mapLooks(map(0, null, 'withheld', 5))
    const looks = [
      { value: 0 },
      { value: null },
      { value: 'withheld' as const },
      undefined,
      { value: 5 },
    ].map(lookOf)
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(5)
  })

  it('say the ranges of the classes, and explain only what is there', () => {
    expect(wordsOf(0, 1, 2, 30, 40, 500, 600, 7000, 8000, 90000, 100000, null)).toEqual([
      '0',
      '1–2',
      '30–40',
      '500–600',
      '7,000–8,000',
      '90,000–100,000',
      'not reported',
      'nobody due to report',
    ])
    expect(wordsOf(3, 'withheld')).toEqual(['3', 'withheld', 'nobody due to report'])
  })

  it('do not explain a blank state where every state was to report', () => {
    const everywhere = { unit: 'people', states: states.map(({ code }) => ({ code, value: 1 })) }
    expect(mapLooks(everywhere).legend.map(({ words }) => words)).toEqual(['1'])
  })

  it('grow darker class by class, far enough to be told apart without color', () => {
    shades.slice(1).forEach(({ color }, index) => {
      expect(contrast(color, shades[index]?.color ?? color)).toBeGreaterThan(1.3)
    })
  })

  it.each(shades)('write on $color in ink that can be read', ({ color, ink }) => {
    expect(contrast(color, ink)).toBeGreaterThanOrEqual(4.5)
  })
})
