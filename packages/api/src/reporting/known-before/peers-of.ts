import { readPeers, type AwardRecord, type Database } from '@muster/data'
import type { PeerGroup } from '@muster/intake'
import { compareQuarters, dictionaryStart, totalOf, stratumKey, type FiscalQuarter } from '@muster/metrics'
import { mainMetric } from './main-metric.ts'

/**
 * What similar awards report. Only the server may know it: a range over few organizations says something of each of them,
 * so it never goes to a grantee, and the rule that uses it repeats none of its numbers.
 */
export async function peersOf(
  db: Database,
  { awardId, programKind }: Pick<AwardRecord, 'awardId' | 'programKind'>,
  before: FiscalQuarter,
): Promise<PeerGroup | undefined> {
  const peers = await readPeers(db, {
    awardId,
    programKind,
    main: mainMetric[programKind],
    before: compareQuarters(before, dictionaryStart) < 0 ? dictionaryStart : before,
  })
  return (
    peers && {
      awards: peers.awards,
      usual: Object.fromEntries(
        peers.usual.map(({ metric, low, high }) => [stratumKey(totalOf(metric)), { low, high }]),
      ),
    }
  )
}
