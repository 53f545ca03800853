import { goal1Indicators } from './goal-1-align-efforts.ts'
import { goal2Indicators } from './goal-2-improve-understanding.ts'
import { goal3Indicators } from './goal-3-expand-access.ts'
import { goal4Indicators } from './goal-4-improve-outcomes.ts'
import type { Indicator } from './indicator.ts'

/** Every indicator, in the order of the plan's objectives. */
export const indicators: readonly Indicator[] = [
  ...goal1Indicators,
  ...goal2Indicators,
  ...goal3Indicators,
  ...goal4Indicators,
]

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))

/** The indicator with this code, or undefined. */
export const findIndicator = (code: string): Indicator | undefined => byCode.get(code)

/** The indicators of an objective of the January 2014 edition, given by its id. */
export const indicatorsOf = (objective: string): readonly Indicator[] =>
  indicators.filter((indicator) => indicator.objective === objective)
