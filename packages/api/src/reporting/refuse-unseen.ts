import { readObservations, type Transaction } from '@muster/data'
import { quarterLabel } from '@muster/metrics'
import { Conflict } from '../refusals.ts'
import type { DraftAtStake } from '../shapes/upload-part.ts'
import { changesIn } from './changes-in.ts'
import { draftSha256 } from './draft-sha256.ts'
import type { Meeting } from './meet-report.ts'
import { seenEntry, seenKey, type SeenDrafts } from './seen-drafts.ts'

/** So many of the lines that would change are told. */
const mostTold = 50

/** A file would change a draft that the person has not seen as it is now. */
export class DraftNotSeen extends Conflict {
  /** Undefined: the draft that they have seen is gone. */
  readonly draft: DraftAtStake | undefined
  constructor(message: string, draft?: DraftAtStake) {
    super(message)
    this.draft = draft
  }
}

/**
 * Nothing is put over a draft unseen: it has to be as it was when the person agreed. A file that says what the draft says
 * takes nothing away. The reports are locked.
 * @throws DraftNotSeen
 */
export async function refuseUnseen(
  tx: Transaction,
  meetings: readonly Meeting[],
  seen: SeenDrafts,
): Promise<void> {
  for (const { award, part, draft } of meetings) {
    const place = { awardNumber: award.number, quarter: part.quarter }
    const before = seen.get(seenKey(place))
    const name = `The draft of award ${award.number} for ${quarterLabel(part.quarter)}`
    if (draft === undefined) {
      if (before === undefined) continue
      throw new DraftNotSeen(
        `${name} was given up meanwhile. Look at the report as it is now, then send your file again.`,
      )
    }
    const stored = await readObservations(tx, { awardId: award.awardId, revisionId: draft.revisionId })
    const changes = changesIn(stored, part.observations)
    if (changes.length === 0) continue
    const overwritten = changes.filter(({ from }) => from !== null)
    const now = await draftSha256(tx, { award, quarter: part.quarter, draft })
    if (before === now) continue
    throw new DraftNotSeen(
      before === undefined
        ? `${name} is there already. Look at what your file would change in it, then send it again.`
        : `${name} has changed since you looked at it. Look at what your file would change in it now, then send it again.`,
      {
        seen: seenEntry(place, now),
        isNews: before !== undefined,
        nothingToReport: draft.kind === 'nothing_to_report',
        different: changes.length,
        overwritten: overwritten.length,
        changes: [...overwritten, ...changes.filter(({ from }) => from === null)].slice(0, mostTold),
        stays: stored.length - overwritten.length,
      },
    )
  }
}
