import { isInForce, type FiscalQuarter } from '@muster/metrics'
import type { Rule } from './rule.ts'

/** The rules that are asked about a report of a quarter, in their order. */
export const rulesInForce = <Kind extends Rule>(
  rules: readonly Kind[],
  quarter: FiscalQuarter,
): readonly Kind[] => rules.filter((rule) => isInForce(rule, quarter))
