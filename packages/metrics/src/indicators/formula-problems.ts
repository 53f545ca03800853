import { findMetric } from '../dictionary.ts'
import type { Stratum } from '../stratum.ts'
import { doubleCounting } from './double-counting.ts'
import { sidesOf, strataOf, type Formula } from './formula.ts'
import { sameStrata } from './same-strata.ts'
import { stratumProblems } from './stratum-problems.ts'

/**
 * Why a formula cannot be computed or would mean nothing, as plain sentences; empty when it is sound.
 *
 * Every stratum must have a national fiscal-year total (an unduplicated metric never has one). What is added must share
 * one unit and count nothing twice. Counts that grow through the year and levels at its end are not mixed. What is
 * divided must not be the same above and below.
 */
export function formulaProblems(formula: Formula): readonly string[] {
  const sides = sidesOf(formula)
  const strata = strataOf(formula)
  return [
    ...new Set([
      ...sides.filter((side) => side.length === 0).map(() => 'A sum needs at least one stratum.'),
      ...strata.flatMap(stratumProblems),
      ...sides.flatMap(mixedUnits),
      ...sides.flatMap(countedTwice),
      ...levelsAmongCounts(strata),
      ...(formula.kind === 'ratio' ? sameAboveAndBelow(formula.numerator, formula.denominator) : []),
    ]),
  ]
}

/** The units of these strata, each once. Strata that the dictionary does not have are left out. */
export const unitsOf = (strata: readonly Stratum[]): readonly string[] => [
  ...new Set(strata.flatMap(({ metric }) => findMetric(metric)?.unit ?? [])),
]

function mixedUnits(side: readonly Stratum[]): readonly string[] {
  const units = unitsOf(side)
  return units.length > 1
    ? [`A sum cannot mix units: ${units.join(', ')}. Add only what counts the same thing.`]
    : []
}

function countedTwice(side: readonly Stratum[]): readonly string[] {
  return side.flatMap((a, at) => side.slice(at + 1).flatMap((b) => doubleCounting(a, b) ?? []))
}

function levelsAmongCounts(strata: readonly Stratum[]): readonly string[] {
  const metrics = strata.flatMap(({ metric }) => findMetric(metric) ?? [])
  const levels = metrics.filter(({ countBasis }) => countBasis === 'stock')
  const mixed = levels.length > 0 && levels.length < metrics.length
  return mixed ? ['A formula cannot mix counts that grow through the year with levels at its end.'] : []
}

const sameAboveAndBelow = (
  numerator: readonly Stratum[],
  denominator: readonly Stratum[],
): readonly string[] =>
  sameStrata(numerator, denominator) ? ['A ratio must not be the same above and below.'] : []
