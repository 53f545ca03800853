import { compareQuarters, parseStratumKey, quartersFrom, type FiscalQuarter } from '@muster/metrics'
import type { EarlierReports } from '../award-facts.ts'
import { findStratumId, strata } from '../coding/strata.ts'
import type { Report } from '../counts/report.ts'

/** Quarters that a report is compared with. Two years: longer ago an award may have been another one. */
const quartersBack = 8

/** What an award reported for a quarter before, in the state of the report that is compared with it. */
export interface PastReport {
  readonly quarter: FiscalQuarter
  /** By number of stratum; NaN for what was not a number. */
  readonly numbers: Float64Array
}

interface StatePast extends PastReport {
  readonly state: string
}

const none: readonly PastReport[] = []
const byAward = new WeakMap<EarlierReports, readonly StatePast[]>()
const byPlace = new WeakMap<EarlierReports, Map<string, readonly PastReport[]>>()

/** The reports of the same award and state for the eight quarters before, newest first; none where nobody knows them. */
export function pastReports(report: Report): readonly PastReport[] {
  const { facts, place } = report.about
  return facts?.earlier === undefined ? none : pastIn(facts.earlier, place.state, place.quarter)
}

/** The report of the quarter before, if the award made one. */
export function lastReport(report: Report): PastReport | undefined {
  const [last] = pastReports(report)
  return last !== undefined && quartersFrom(last.quarter, report.about.place.quarter) === 1 ? last : undefined
}

/** The reports of the eight quarters before, for any state of the award. */
export function pastIn(
  earlier: EarlierReports,
  state: string,
  quarter: FiscalQuarter,
): readonly PastReport[] {
  const places = byPlace.get(earlier) ?? new Map<string, readonly PastReport[]>()
  byPlace.set(earlier, places)
  const key = `${state} ${quarter}`
  const known = places.get(key)
  if (known !== undefined) return known
  const found = indexOf(earlier)
    .filter((past) => past.state === state && isShortlyBefore(past.quarter, quarter))
    .toSorted((one, other) => compareQuarters(other.quarter, one.quarter))
  places.set(key, found)
  return found
}

function isShortlyBefore(past: FiscalQuarter, quarter: FiscalQuarter): boolean {
  const back = quartersFrom(past, quarter)
  return back >= 1 && back <= quartersBack
}

function indexOf(earlier: EarlierReports): readonly StatePast[] {
  const known = byAward.get(earlier)
  if (known !== undefined) return known
  const ids = idsOf(earlier.strata)
  const index = earlier.reports.map(({ quarter, state, numbers: given }) => {
    const numbers = new Float64Array(strata.length).fill(Number.NaN)
    given.forEach((number, at) => {
      const id = ids[at]
      if (id !== undefined && number !== null) numbers[id] = number
    })
    return { quarter, state, numbers }
  })
  byAward.set(earlier, index)
  return index
}

const idsByKeys = new WeakMap<readonly string[], readonly (number | undefined)[]>()

// Awards of one organization share the list of keys.
function idsOf(keys: readonly string[]): readonly (number | undefined)[] {
  const known = idsByKeys.get(keys)
  if (known !== undefined) return known
  const ids = keys.map((key) => {
    const stratum = parseStratumKey(key)
    return stratum && findStratumId(stratum)
  })
  idsByKeys.set(keys, ids)
  return ids
}

/** The numbers of one stratum, newest first, without the quarters that have none. */
export function pastNumbers(past: readonly PastReport[], stratum: number): readonly number[] {
  const numbers: number[] = []
  for (const report of past) {
    const number = report.numbers[stratum]
    if (number !== undefined && !Number.isNaN(number)) numbers.push(number)
  }
  return numbers
}
