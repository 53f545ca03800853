import {
  readExplanations,
  readNarratives,
  readObservations,
  type AwardRecord,
  type Database,
  type RevisionRecord,
} from '@muster/data'
import type { FiscalQuarter } from '@muster/metrics'
import { contentSha256 } from './content-sha256.ts'

interface Draft {
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  readonly draft: RevisionRecord
}

/** The hash of all that a draft says now: another one as soon as anybody typed, explained or told something. */
export async function draftSha256(db: Database, { award, quarter, draft }: Draft): Promise<string> {
  const key = { awardId: award.awardId, revisionId: draft.revisionId }
  return contentSha256({
    awardNumber: award.number,
    quarter,
    revisionNumber: draft.number,
    kind: draft.kind,
    observations: await readObservations(db, key),
    explanations: await readExplanations(db, key),
    narratives: await readNarratives(db, key),
  })
}
