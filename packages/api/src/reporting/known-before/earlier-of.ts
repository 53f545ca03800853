import { readEarlierReports, type AwardRecord, type Database } from '@muster/data'
import type { EarlierReports } from '@muster/intake'
import { compareQuarters, dictionaryStart, type FiscalQuarter } from '@muster/metrics'

/** Eight quarters before a report, and one more: a file may hold the last two quarters. */
export const quartersKept = 9

/**
 * What awards reported in the nine quarters before one, by award id; nothing for an award that reported nothing. All share
 * one list of keys, so that they stay small on their way to a browser.
 */
export async function earlierOf(
  db: Database,
  awards: readonly Pick<AwardRecord, 'awardId'>[],
  before: FiscalQuarter,
): Promise<ReadonlyMap<string, EarlierReports>> {
  const reports = await readEarlierReports(db, {
    awardIds: awards.map(({ awardId }) => awardId),
    // Nothing is asked for before the dictionary begins, and quarters end somewhere.
    before: compareQuarters(before, dictionaryStart) < 0 ? dictionaryStart : before,
    quarters: quartersKept,
  })
  const strata = [...new Set(reports.flatMap(({ numbers }) => Object.keys(numbers)))]
  return new Map(
    [...Map.groupBy(reports, ({ awardId }) => awardId)].map(([awardId, own]) => [
      awardId,
      {
        strata,
        reports: own.map(({ fiscalQuarter, state, numbers }) => ({
          quarter: fiscalQuarter,
          state,
          numbers: strata.map((key) => numbers[key] ?? null),
        })),
      },
    ]),
  )
}
