import type { AwardRecord } from '@muster/data'
import { checkFile, type AwardFacts, type CheckOptions, type CheckResult } from '@muster/intake'
import type { FiscalQuarter } from '@muster/metrics'
import { awardFactsOf } from '../award-facts-of.ts'

/** Looks up what is known of awards before a quarter: see `factsWithHistory`. */
type LookUp = (awards: readonly AwardRecord[], before: FiscalQuarter) => Promise<readonly AwardFacts[]>

/**
 * Checks a file, and then once more with what its awards reported before and what similar awards report. Only the file says
 * which awards and quarters it is for, so it is read first. A file that cannot be stored is not judged any further.
 */
export async function checkWithHistory(
  bytes: Uint8Array<ArrayBuffer>,
  awards: readonly AwardRecord[],
  options: Omit<CheckOptions, 'awards'>,
  lookUp: LookUp,
): Promise<CheckResult> {
  const check = (facts: readonly AwardFacts[]) =>
    checkFile(new Blob([bytes]).stream(), { ...options, awards: facts })
  const alone = await check(awards.map(awardFactsOf))
  const newest = alone.quarters.at(-1)
  if (!alone.readable || alone.counts.error > 0 || newest === undefined) return alone

  const named = new Set(alone.awards.map((number) => number.toUpperCase()))
  const own = awards.filter(({ number }) => named.has(number.toUpperCase()))
  const facts = await lookUp(own, newest)
  return facts.some(({ earlier, peers }) => earlier !== undefined || peers !== undefined)
    ? check(facts)
    : alone
}
