import type { Unit } from '@muster/metrics'
import { splitsIn, type Split } from '../coding/strata.ts'
import type { Report } from '../counts/report.ts'
import type { PastReport } from './past-reports.ts'

/** Units that come by the dozen: their categories vary by more than chance. */
const inBulk: ReadonlySet<Unit> = new Set(['nights', 'materials', 'messages', 'services', 'hours'])

/** Two categories of a breakdown whose numbers stand the other way round in earlier quarters. */
export interface ExchangedPair {
  readonly split: Split
  readonly one: number
  readonly other: number
}

/** A chance of one in ten thousand, as a logarithm. */
const convincing = 9.2
/** So much must stand the wrong way round at least. */
const leastDifference = 8
/** Exchanged back, a number is at most so many standard deviations from what is expected. */
const fitting = 1.5

/**
 * Finds, for each metric, the pair of categories that is most convincingly exchanged: by how much likelier the numbers are
 * with the two the other way round, if counts fall into categories as they did in earlier quarters (a likelihood ratio).
 * Only where each count falls into one category, and is of its own: the times of two services may change as they will, and
 * one client spends a whole quarter of nights.
 */
export function exchangedPairs(report: Report, past: readonly PastReport[]): readonly ExchangedPair[] {
  const found: ExchangedPair[] = []
  let best = convincing
  for (const split of splitsIn(report.about.place.quarter)) {
    const whole = report.numberOf(split.total)
    if (
      !split.breakdown.exclusive ||
      inBulk.has(split.metric.unit) ||
      whole === undefined ||
      whole < leastDifference
    )
      continue
    if (found.at(-1)?.split.total !== split.total) best = convincing
    const now = split.parts.map((part) => report.numberOf(part) ?? 0)
    const last = split.parts.map((part) => past[0]?.numbers[part] ?? 0)
    if (!hasTurned(now, last)) continue
    const pair = mostExchanged(
      now,
      split.parts.map((part) => sumOf(past, part)),
      last,
      best,
    )
    const one = pair && split.parts[pair.one]
    const other = pair && split.parts[pair.other]
    if (pair === undefined || one === undefined || other === undefined) continue
    best = pair.ratio
    if (found.at(-1)?.split.total === split.total) found.pop()
    found.push({ split, one, other })
  }
  return found
}

function sumOf(past: readonly PastReport[], stratum: number): number {
  let sum = 0
  for (const { numbers } of past) {
    const number = numbers[stratum] ?? 0
    if (number > 0) sum += number
  }
  return sum
}

// One that grows past the other was near it a quarter ago.
function isTurned(now: number, last: number): boolean {
  const far = now < 0 ? -now : now
  return far >= leastDifference && Math.abs(now + last) <= far / 2
}

/** Whether any two categories stand the other way round than in the last quarter: mostly none do, and that is cheap to see. */
function hasTurned(now: readonly number[], last: readonly number[]): boolean {
  for (let one = 0; one < now.length; one++)
    for (let other = one + 1; other < now.length; other++)
      if (isTurned((now[one] ?? 0) - (now[other] ?? 0), (last[one] ?? 0) - (last[other] ?? 0))) return true
  return false
}

function mostExchanged(
  now: readonly number[],
  before: readonly number[],
  last: readonly number[],
  atLeast: number,
) {
  let found: { one: number; other: number; ratio: number } | undefined
  const scale = total(now) / Math.max(1, total(before))
  // One more in each, so that what was never there is rare and not impossible.
  const share = before.map((number) => number + 1)
  for (let one = 0; one < now.length; one++)
    for (let other = one + 1; other < now.length; other++) {
      const [own, its] = [now[one] ?? 0, now[other] ?? 0]
      if (!isTurned(own - its, (last[one] ?? 0) - (last[other] ?? 0))) continue
      const ratio = (own - its) * Math.log((share[other] ?? 1) / (share[one] ?? 1))
      if (ratio <= (found?.ratio ?? atLeast)) continue
      if (!fits(own, (share[other] ?? 1) * scale) || !fits(its, (share[one] ?? 1) * scale)) continue
      found = { one, other, ratio }
    }
  return found
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

// Twice the difference of square roots is about normal for counts; shares move by a fifth or so from quarter to quarter.
const fits = (number: number, expected: number): boolean =>
  Math.abs(2 * (Math.sqrt(number + 0.375) - Math.sqrt(expected + 0.375))) <=
  fitting * Math.sqrt(1 + 0.04 * expected)
