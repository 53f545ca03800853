import { splitsIn, type Split } from '../coding/strata.ts'
import type { Report } from '../counts/report.ts'
import { fewestForSpread, levelOf, strayFrom } from './level.ts'
import { pastNumbers, type PastReport } from './past-reports.ts'

/** A category that is far from what the award usually reports in it. */
export interface FarCategory {
  readonly split: Split
  readonly part: number
  readonly number: number
  readonly usual: number
  /** How many more of the metric are. */
  readonly more: number
}

/** There are ten times as many categories as totals, so they must be further off. */
const farOff = 5
const leastFar = 15
const factor = 4

/**
 * For each metric whose categories overlap, the category that is furthest from its usual level. Where categories add up,
 * the sum tells a slip, and the total a change.
 */
export function farCategories(report: Report, past: readonly PastReport[]): readonly FarCategory[] {
  if (past.length < fewestForSpread) return []
  return splitsIn(report.about.place.quarter).flatMap((split) =>
    split.breakdown.exclusive ? [] : (farthestIn(split, report, past) ?? []),
  )
}

function farthestIn(split: Split, report: Report, past: readonly PastReport[]): FarCategory | undefined {
  let found: FarCategory | undefined
  let furthest = farOff
  let more = -1
  for (const part of split.parts) {
    const number = report.numberOf(part)
    if (number === undefined || !isPlainlyOther(number, past[0]?.numbers[part] ?? 0)) continue
    const numbers = pastNumbers(past, part)
    const level = numbers.length < fewestForSpread ? undefined : levelOf(numbers)
    if (level === undefined || !isPlainlyOther(number, level.median)) continue
    const stray = Math.abs(strayFrom(number, level))
    if (stray < farOff) continue
    more += 1
    if (stray < furthest) continue
    furthest = stray
    found = { split, part, number, usual: level.median, more: 0 }
  }
  return found && { ...found, more }
}

function isPlainlyOther(number: number, usual: number): boolean {
  const [low, high] = number < usual ? [number, usual] : [usual, number]
  return high - low >= leastFar && high >= factor * low
}
