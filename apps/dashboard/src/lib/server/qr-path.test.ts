import { expect, it } from 'vitest'
import { qrPath } from './qr-path.ts'

it('draws the three corners that every camera looks for, inside a white border', () => {
  const { size, path } = qrPath('otpauth://totp/Muster:dana?secret=JBSWY3DPEHPK3PXP&issuer=Muster')
  const dark = (x: number, y: number) => path.includes(`M${x} ${y}h1v1h-1z`)
  for (const [x, y] of [
    [2, 2],
    [size - 9, 2],
    [2, size - 9],
  ] as const) {
    for (let step = 0; step < 7; step++) expect(dark(x + step, y) && dark(x, y + step)).toBe(true)
    expect(dark(x + 1, y + 1)).toBe(false)
    expect(dark(x + 3, y + 3)).toBe(true)
  }
  for (let step = 0; step < size; step++) expect(dark(step, 0) || dark(0, step) || dark(1, step)).toBe(false)
})
