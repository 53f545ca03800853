import { describe, expect, it } from 'vitest'
import { lookOf, mostDirectLabels, palette } from './palette.ts'

type Rgb = readonly [number, number, number]

const linear = (hex: string): Rgb => {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b
const contrastWithWhite = (hex: string) => 1.05 / (luminance(linear(hex)) + 0.05)

// Machado, Oliveira and Fernandes (2009), severity 1, in linear RGB.
const sight = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  'without red (protanopia)': [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  'without green (deuteranopia)': [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  'without blue (tritanopia)': [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const

const see = ([r, g, b]: Rgb, m: readonly number[]): Rgb => {
  const row = (at: number) =>
    Math.min(1, Math.max(0, (m[at] ?? 0) * r + (m[at + 1] ?? 0) * g + (m[at + 2] ?? 0) * b))
  return [row(0), row(3), row(6)]
}

const lab = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe('the palette', () => {
  it.each(palette.map((look) => look.color))('%s stands out from white paper', (color) => {
    expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(sight))('keeps the directly labeled series apart for sight: %s', (_, matrix) => {
    const seen = palette.slice(0, mostDirectLabels).map((look) => lab(see(linear(look.color), matrix)))
    seen.forEach((one, i) =>
      seen.slice(i + 1).forEach((other) => expect(distance(one, other)).toBeGreaterThan(15)),
    )
  })

  it('gives each of the directly labeled series a dash and a pattern of its own', () => {
    const first = palette.slice(0, mostDirectLabels)
    expect(new Set(first.map((look) => look.dash.join())).size).toBe(mostDirectLabels)
    expect(new Set(first.map((look) => look.pattern)).size).toBe(mostDirectLabels)
  })

  it('begins again after the last look', () => {
    expect(lookOf(palette.length)).toBe(palette[0])
  })
})
