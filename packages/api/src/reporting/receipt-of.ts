import {
  countLines,
  findCertification,
  type AwardRecord,
  type Database,
  type RevisionRecord,
} from '@muster/data'
import { quarterLabel, type FiscalQuarter } from '@muster/metrics'
import { NotFound } from '../refusals.ts'
import type { Receipt } from '../shapes/receipt.ts'

/** The receipt of a revision. @throws NotFound if it was never submitted. */
export async function receiptOf(
  db: Database,
  award: AwardRecord,
  quarter: FiscalQuarter,
  revision: RevisionRecord | undefined,
): Promise<Receipt> {
  if (revision === undefined) throw new NotFound('receipt')
  const key = { awardId: award.awardId, revisionId: revision.revisionId }
  const certified = await findCertification(db, key)
  if (certified === undefined) throw new NotFound('receipt')
  const { lines } = await countLines(db, key, null)
  return receiptFrom({ award, quarter, revision, certified, lines })
}

interface Certified {
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  readonly revision: RevisionRecord
  readonly certified: { readonly name: string; readonly statement: string; readonly sha256: string }
  /** Answers in it. */
  readonly lines: number
}

/** The same from what is known of it. @throws NotFound if the revision was never submitted. */
export function receiptFrom({ award, quarter, revision, certified, lines }: Certified): Receipt {
  const { receiptNumber, submittedAt, fileName, sha256, kind, lateReason, status, recalledAt } = revision
  if (receiptNumber === null || submittedAt === null) throw new NotFound('receipt')
  return {
    receiptNumber,
    awardNumber: award.number,
    organizationName: award.organizationName,
    programName: award.programName,
    quarter,
    quarterLabel: quarterLabel(quarter),
    revision: revision.number,
    submittedAt,
    certifiedBy: certified.name,
    statement: certified.statement,
    kind,
    fileName,
    sha256,
    lateReason,
    recalledAt,
    replaced: status === 'withdrawn' && recalledAt === null,
    certifiedSha256: certified.sha256,
    lines,
  }
}
