import { readObservations, type AwardRecord, type RevisionRecord, type Transaction } from '@muster/data'
import type { FiscalQuarter } from '@muster/metrics'
import { NotFound } from '../refusals.ts'
import { linesOf } from '../reporting/lines-of.ts'

interface AtLine {
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  readonly revision: RevisionRecord
  /** `TX new_clients` */
  readonly line: string
}

/** @throws NotFound for a line that neither the form nor the revision has */
export async function refuseUnknownLine(
  tx: Transaction,
  { award, quarter, revision, line }: AtLine,
): Promise<void> {
  const said = await readObservations(tx, { awardId: award.awardId, revisionId: revision.revisionId })
  const { programKind, states } = award
  const lines = linesOf({ programKind, quarter, states }, said, [])
  if (!lines.some(({ state, key }) => `${state} ${key}` === line)) throw new NotFound('line')
}
