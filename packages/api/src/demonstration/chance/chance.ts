/**
 * A seeded stream of pseudo-random numbers. `fork` opens a stream of its own for a label, so that what is
 * drawn for one award never depends on how much was drawn for another: adding an organization to the
 * demonstration leaves all others as they were.
 */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  next(): number
  fork(label: string): Chance
}

/** The stream of a seed: the same text gives the same numbers on every machine. */
export function chanceFrom(seed: string): Chance {
  let [a, b, c, d] = hashed(seed)
  const next = () => {
    // sfc32, by Chris Doty-Humphrey: small, fast, and it passes PractRand.
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4_294_967_296
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) next()
  return { next, fork: (label) => chanceFrom(`${seed}/${label}`) }
}

// cyrb128, by bryc (public domain): four 32-bit words from a text.
function hashed(text: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    h1 = h2 ^ Math.imul(h1 ^ unit, 597399067)
    h2 = h3 ^ Math.imul(h2 ^ unit, 2869860233)
    h3 = h4 ^ Math.imul(h3 ^ unit, 951274213)
    h4 = h1 ^ Math.imul(h4 ^ unit, 2716044179)
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067)
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233)
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213)
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179)
  h1 ^= h2 ^ h3 ^ h4
  return [h1, h2 ^ h1, h3 ^ h1, h4 ^ h1]
}
