import type { AwardRecord, Database } from '@muster/data'
import type { AwardFacts, EarlierReports } from '@muster/intake'
import type { FiscalQuarter } from '@muster/metrics'
import { awardFactsOf } from '../award-facts-of.ts'
import { earlierOf } from './earlier-of.ts'
import { peersOf } from './peers-of.ts'

/** What is known of awards, with what they reported before a quarter and what similar awards report. */
export async function factsWithHistory(
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
