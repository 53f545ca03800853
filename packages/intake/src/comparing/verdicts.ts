import { addsUpToTotal } from '@muster/metrics'
import { answerKinds } from '../coding/answer-kind.ts'
import { splitsIn } from '../coding/strata.ts'
import type { Report, ReportFacts } from '../counts/report.ts'
import { digitSlips, isOneDigitMoreOrLess } from './digit-slips.ts'
import { fewestForSpread, levelOf, strayFrom, type Level } from './level.ts'
import type { MetricVerdict } from './metric-verdict.ts'
import { pastNumbers, pastReports, type PastReport } from './past-reports.ts'
import { totalsOf } from './totals-of.ts'

/** A modified z-score above 3.5 is an outlier (Iglewicz and Hoaglin, 1993). */
const farOff = 3.5
/** Smaller differences than this are never unusual: awards are small, and so are many counts. */
const leastDifference = 10

/** Between a quarter and ten times it lie many true changes; beyond this factor, hardly any. */
const grossFactor = 8
const leastGross = 40

interface Standing {
  readonly total: number
  readonly number: number
  readonly level: Level
  /** Robust standard deviations from the usual. */
  readonly stray: number
}

const known = new WeakMap<ReportFacts, ReadonlyMap<number, MetricVerdict>>()
const nothing: ReadonlyMap<number, MetricVerdict> = new Map()

/** What is unusual about the totals of a report, by stratum. Nothing where nobody knows earlier quarters. */
export function verdictsOn(report: Report): ReadonlyMap<number, MetricVerdict> {
  const before = known.get(report.about)
  if (before !== undefined) return before
  const past = pastReports(report)
  const verdicts = past.length === 0 ? nothing : judge(report, past)
  known.set(report.about, verdicts)
  return verdicts
}

function judge(report: Report, past: readonly PastReport[]): ReadonlyMap<number, MetricVerdict> {
  const verdicts = new Map<number, MetricVerdict>()
  const far: Standing[] = []
  for (const total of totalsOf(report.about.program)) {
    const numbers = pastNumbers(past, total)
    const level = levelOf(numbers)
    if (level === undefined) continue
    const number = report.numberOf(total)
    if (number === undefined) {
      if (isSilent(report, total, past, numbers))
        verdicts.set(total, { kind: 'silent', quarters: numbers.length })
      continue
    }
    if (numbers.length < fewestForSpread) {
      if (isGross(number, numbers)) verdicts.set(total, { kind: 'tenfold', usual: level.median })
      continue
    }
    const stray = strayFrom(number, level)
    if (number === 0 && hasStopped(numbers, stray))
      verdicts.set(total, { kind: 'stopped', usual: level.median, quarters: numbers.length })
    else if (Math.abs(stray) >= 2) far.push({ total, number, level, stray })
  }
  for (const standing of far) {
    const other = exchangedWith(standing, far)
    const verdict = other === undefined ? verdictOn(report, standing) : exchange(standing, other)
    if (verdict !== undefined) verdicts.set(standing.total, verdict)
  }
  return verdicts
}

/** Whether an answer that was a number in every quarter is none any more. A line that is missing is rule V209’s business. */
function isSilent(
  report: Report,
  total: number,
  past: readonly PastReport[],
  numbers: readonly number[],
): boolean {
  const kind = report.kindOf(total)
  const isUnanswered = kind === answerKinds.notReported || kind === answerKinds.notTracked
  return (
    isUnanswered && numbers.length >= 2 && numbers.length === past.length && numbers.some((each) => each > 0)
  )
}

function isGross(number: number, numbers: readonly number[]): boolean {
  const high = Math.max(...numbers)
  const low = Math.min(...numbers)
  return (
    (number >= leastGross && number >= grossFactor * Math.max(high, 1)) ||
    (low >= leastGross && number * grossFactor <= low)
  )
}

/** Few in every quarter may be none in the next; several in every quarter hardly. */
const hasStopped = (numbers: readonly number[], stray: number): boolean =>
  stray <= -3 && numbers.every((each) => each >= 3)

function exchangedWith(one: Standing, far: readonly Standing[]): Standing | undefined {
  return far.find(
    (other) =>
      other !== one &&
      Math.abs(one.number - other.number) >= leastDifference &&
      Math.abs(one.stray) + Math.abs(other.stray) >= 6 &&
      Math.abs(strayFrom(one.number, other.level)) <= 1.5 &&
      Math.abs(strayFrom(other.number, one.level)) <= 1.5,
  )
}

// Told once, at the one that stands first in the form.
const exchange = (one: Standing, other: Standing): MetricVerdict | undefined =>
  one.total < other.total ? { kind: 'exchanged', with: other.total } : undefined

function verdictOn(report: Report, { total, number, level, stray }: Standing): MetricVerdict | undefined {
  const usual = level.median
  if (Math.abs(number - usual) < leastDifference) return undefined
  const sum = sumOfBreakdown(report, total)
  const isFar = Math.abs(stray) >= farOff
  if (sum !== undefined && sum.number !== number && Math.abs(strayFrom(sum.number, level)) < 2) {
    if (digitSlips(number).includes(sum.number) || isOneDigitMoreOrLess(number, sum.number))
      return { kind: 'mistyped', usual, meant: sum.number, sum: sum.by }
  }
  if (!isFar) return undefined
  const near = (meant: number) => Math.abs(strayFrom(meant, level)) <= 1
  const isTenfold = near(number / 10) || near(number * 10)
  // 330 is 33 with a 0 too many; 3334 is 334 with a 3 too many.
  if (isTenfold && number % 10 === 0) return { kind: 'tenfold', usual }
  const meant = digitSlips(number).find(near)
  if (meant !== undefined) return { kind: 'mistyped', usual, meant, sum: undefined }
  return isTenfold ? { kind: 'tenfold', usual } : { kind: 'changed', usual, quarters: level.quarters }
}

/** What the categories of a total add up to, where all of them have a number and each count stands in one of them. */
function sumOfBreakdown(report: Report, total: number): { number: number; by: string } | undefined {
  for (const split of splitsIn(report.about.place.quarter)) {
    if (split.total !== total || !addsUpToTotal(split.breakdown)) continue
    let number = 0
    let isWhole = true
    for (const part of split.parts) {
      const own = report.numberOf(part)
      if (own === undefined) isWhole = false
      else number += own
    }
    if (isWhole) return { number, by: split.breakdown.label }
  }
  return undefined
}
