import type { MapLook } from './map-looks.ts'

/** The SVG fill of a state, with the patterns that MapPatterns wrote under this prefix. */
export function fillOfLook(look: MapLook, prefix: string): string {
  if (look.kind === 'shade') return look.color
  return look.kind === 'blank' ? '#dfe1e2' : `url(#${prefix}-${look.kind})`
}
