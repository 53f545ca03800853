import { findBreakdown } from '../dictionary.ts'
import { stratumLabel, type Stratum } from '../stratum.ts'

/**
 * Why two strata of one sum would count the same thing twice, as a plain sentence; null when they would not.
 * Strata of different metrics are taken to count different things.
 */
export function doubleCounting(a: Stratum, b: Stratum): string | null {
  if (a.metric !== b.metric) return null
  const both = `"${stratumLabel(a)}" and "${stratumLabel(b)}"`
  if (a.breakdown === b.breakdown && a.category === b.category) return `"${stratumLabel(a)}" is added twice.`
  if (a.breakdown === '' || b.breakdown === '')
    return `${both} cannot be added: one is the total, the other a part of it.`
  if (a.breakdown !== b.breakdown) return `${both} cannot be added: they split the same total in two ways.`
  if (findBreakdown(a.breakdown)?.exclusive === true) return null
  return `${both} cannot be added: one person or thing may be in both.`
}
