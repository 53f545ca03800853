import type { Split } from '../coding/strata.ts'
import type { Report } from '../counts/report.ts'

/** The numbers that a report gives for the parts of a split. */
export interface SplitNumbers {
  readonly total: number
  /** Sum of the parts that have a number. */
  readonly sum: number
  /** Whether every part has one. */
  readonly isWhole: boolean
}

/** Undefined if the total has no number, or no part has one. */
export function splitNumbers(
  report: Report,
  { total, parts }: Pick<Split, 'total' | 'parts'>,
): SplitNumbers | undefined {
  const whole = report.numberOf(total)
  if (whole === undefined) return undefined
  let sum = 0
  let answered = 0
  for (const part of parts) {
    const number = report.numberOf(part)
    if (number === undefined) continue
    sum += number
    answered += 1
  }
  return answered === 0 ? undefined : { total: whole, sum, isWhole: answered === parts.length }
}
