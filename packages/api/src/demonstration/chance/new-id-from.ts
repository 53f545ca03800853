import type { Chance } from './chance.ts'

/** A maker of identifiers (UUID version 4 in form) that gives the same ones in the same order for a seed. */
export function newIdFrom(chance: Chance): () => string {
  return () => {
    let digits = ''
    while (digits.length < 32)
      digits += Math.floor(chance.next() * 4_294_967_296)
        .toString(16)
        .padStart(8, '0')
    const variant = '89ab'[Math.floor(chance.next() * 4)]
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `4${digits.slice(13, 16)}`,
      `${variant}${digits.slice(17, 20)}`,
      digits.slice(20),
    ].join('-')
  }
}
