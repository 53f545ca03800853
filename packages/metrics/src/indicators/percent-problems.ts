import { unitsOf } from './formula-problems.ts'
import type { Formula } from './formula.ts'

/** A percentage is a part of a whole in one unit; anything else per hundred must say so in words. */
export function percentProblems(formula: Formula, unit: string): readonly string[] {
  if (!unit.startsWith('%')) return []
  if (formula.kind === 'sum' || formula.per !== 100) return ['Only a ratio per 100 is a percentage.']
  const units = unitsOf([...formula.numerator, ...formula.denominator])
  return units.length > 1 ? [`A percentage needs one unit above and below, not ${units.join(', ')}.`] : []
}
