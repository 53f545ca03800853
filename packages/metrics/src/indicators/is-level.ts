import { findMetric } from '../dictionary.ts'
import { strataOf, type Formula } from './formula.ts'

/** Whether a formula reads levels at the end of a quarter: over quarters it has the last value, and is not added up. */
export const isLevel = (formula: Formula): boolean =>
  strataOf(formula).some(({ metric }) => findMetric(metric)?.countBasis === 'stock')
