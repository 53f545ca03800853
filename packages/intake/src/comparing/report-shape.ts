import { findBreakdown, isTotal, totalOf } from '@muster/metrics'
import { answerKinds } from '../coding/answer-kind.ts'
import { strata, stratumId } from '../coding/strata.ts'
import type { Report, ReportFacts } from '../counts/report.ts'

/** The same number in lines that follow each other. */
export interface Run {
  /** Its first line. */
  readonly line: number
  readonly length: number
  readonly number: number
}

/** What can be said of a report's numbers without knowing what they count. */
export interface ReportShape {
  /** Lines with a number, with a number other than 0, and with *not reported* or *not tracked*. */
  readonly numbers: number
  readonly aboveZero: number
  readonly unknown: number
  /** Strata of totals that have a number above 0, in the order of the file. */
  readonly totals: readonly number[]
  /** How many different numbers above 0 there are. */
  readonly different: number
  /** The longest run of one number above 0. */
  readonly run: Run
}

/** By stratum: whether it is a total, and the total above it where one count may stand in several categories. */
const isTotalStratum = strata.map(isTotal)
const totalAbove = strata.map(({ metric, breakdown }) =>
  findBreakdown(breakdown)?.exclusive === false ? stratumId(totalOf(metric)) : undefined,
)

const known = new WeakMap<ReportFacts, ReportShape>()

/** One look at all lines of a report, for all rules that need it. */
export function shapeOf(report: Report): ReportShape {
  const before = known.get(report.about)
  if (before !== undefined) return before
  const shape = look(report)
  known.set(report.about, shape)
  return shape
}

function look(report: Report): ReportShape {
  let [numbers, unknown, aboveZero] = [0, 0, 0]
  let [from, length, last] = [0, 0, 0]
  let run: Run = { line: 0, length: 0, number: 0 }
  const totals: number[] = []
  const different = new Set<number>()
  for (const line of report.lines) {
    const stratum = report.stratumOfLine(line)
    const kind = report.kindOf(stratum)
    if (kind === answerKinds.notReported || kind === answerKinds.notTracked) unknown += 1
    const number = report.numberOf(stratum)
    if (number !== undefined) numbers += 1
    if (number === undefined || number === 0) {
      length = 0
      continue
    }
    aboveZero += 1
    different.add(number)
    if (isTotalStratum[stratum] === true) totals.push(stratum)
    // Everybody received the same services: that is no copy.
    const above = totalAbove[stratum]
    const isAll = above !== undefined && report.numberOf(above) === number
    if (isAll || number !== last || length === 0) [from, length] = [line, 0]
    last = number
    if (!isAll) length += 1
    if (length > run.length) run = { line: from, length, number }
  }
  return { numbers, aboveZero, unknown, totals, different: different.size, run }
}
