import type { Chance } from './chance.ts'

/** A whole number from `low` to `high`, both included. */
export function between(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance.next() * (high - low + 1))
}

/** True with the given probability. */
export function happens(chance: Chance, probability: number): boolean {
  return chance.next() < probability
}

/** One of the members, each as likely as the next. Throws RangeError for none. */
export function pick<T>(chance: Chance, members: readonly T[]): T {
  const member = members[Math.floor(chance.next() * members.length)]
  if (member === undefined) throw new RangeError('There is nothing to pick from.')
  return member
}

/** A draw from the standard normal distribution (Box and Muller). */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next())
}

/** A draw around `median`, never below zero; `spread` is the standard deviation of its logarithm. */
export function logNormal(chance: Chance, median: number, spread: number): number {
  return median * Math.exp(spread * normal(chance))
}

/** How many of `whole` things happen when each does with the given probability: from 0 to `whole`. */
export function share(chance: Chance, whole: number, probability: number): number {
  if (probability <= 0 || whole <= 0) return 0
  if (probability >= 1) return whole
  if (whole <= 60) {
    let count = 0
    for (let index = 0; index < whole; index++) if (chance.next() < probability) count++
    return count
  }
  const mean = whole * probability
  const drawn = Math.round(mean + Math.sqrt(mean * (1 - probability)) * normal(chance))
  return Math.min(whole, Math.max(0, drawn))
}

/** A count of rare events with the given mean (Poisson; above 30 its normal approximation). */
export function events(chance: Chance, mean: number): number {
  if (mean <= 0) return 0
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(chance)))
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = chance.next(); product > limit; product *= chance.next()) count++
  return count
}

/** Divides `whole` among the weights, at random: as many parts as weights, and they add up to `whole`. */
export function split(chance: Chance, whole: number, weights: readonly number[]): number[] {
  let left = whole
  let weightLeft = weights.reduce((sum, weight) => sum + weight, 0)
  if (weightLeft <= 0) throw new RangeError('At least one weight must be above zero.')
  return weights.map((weight) => {
    const part = weight >= weightLeft ? left : share(chance, left, weight / weightLeft)
    left -= part
    weightLeft -= weight
    return part
  })
}
