import type { AwardRecord, Database } from '@muster/data'
import {
  checkFile,
  type AwardFacts,
  type CheckOptions,
  type CheckResult,
  type EarlierReports,
} from '@muster/intake'
import type { FiscalQuarter } from '@muster/metrics'
import { awardFactsOf } from '../award-facts-of.ts'
import { earlierOf } from './earlier-of.ts'
import { peersOf } from './peers-of.ts'

/**
 * Checks a file, and then once more with what its awards reported before and what similar awards report. Only the file says
 * which awards and quarters it is for, so it is read first. A file that cannot be stored is not judged any further.
 */
export async function checkWithHistory(
  db: Database,
  bytes: Uint8Array<ArrayBuffer>,
  awards: readonly AwardRecord[],
  options: Omit<CheckOptions, 'awards'>,
): Promise<CheckResult> {
  const check = (facts: readonly AwardFacts[]) =>
    checkFile(new Blob([bytes]).stream(), { ...options, awards: facts })
  const alone = await check(awards.map(awardFactsOf))
  const newest = alone.quarters.at(-1)
  if (!alone.readable || alone.counts.error > 0 || newest === undefined) return alone

  const named = new Set(alone.awards.map((number) => number.toUpperCase()))
  const own = awards.filter(({ number }) => named.has(number.toUpperCase()))
  const facts = await factsWithHistory(db, own, newest)
  return facts.some(({ earlier, peers }) => earlier !== undefined || peers !== undefined)
    ? check(facts)
    : alone
}

async function factsWithHistory(
  db: Database,
  awards: readonly AwardRecord[],
  before: FiscalQuarter,
): Promise<readonly AwardFacts[]> {
  const earlier = await earlierOf(db, awards, before)
  const facts: AwardFacts[] = []
  for (const award of awards) {
    const own = earlier.get(award.awardId)
    const peers = isLong(own) ? undefined : await peersOf(db, award, before)
    facts.push({ ...awardFactsOf(award), ...(own && { earlier: own }), ...(peers && { peers }) })
  }
  return facts
}

/** Whether an award can be judged by its own quarters. Then a range over others says nothing new, and costs time. */
const isLong = (earlier: EarlierReports | undefined): boolean =>
  new Set(earlier?.reports.map(({ quarter }) => quarter)).size >= 4
