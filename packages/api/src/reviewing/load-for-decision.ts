import {
  lockReport,
  type AwardRecord,
  type ReportRecord,
  type RevisionRecord,
  type RevisionStatus,
  type Transaction,
} from '@muster/data'
import type { Person } from '../actor.ts'
import { loadAward } from '../load-award.ts'
import type { OfficePermit } from '../permit.ts'
import { Conflict, NotFound, NotPermitted } from '../refusals.ts'
import type { RevisionPlace } from '../shapes/report-place.ts'

export interface ForDecision {
  readonly award: AwardRecord
  readonly report: ReportRecord
  readonly revision: RevisionRecord
}

/**
 * A report of the officer's office, held until the transaction ends, with the revision that the officer has before
 * them. Nobody decides on their own organization.
 * @throws NotFound, NotPermitted
 */
export async function loadForDecision(
  tx: Transaction,
  { by, scope }: OfficePermit,
  { awardNumber, quarter, revisionNumber }: RevisionPlace,
): Promise<ForDecision> {
  const award = await loadAward(tx, scope, awardNumber)
  refuseOwnOrganization(by, award)
  const report = await lockReport(tx, { awardId: award.awardId, quarter })
  const revision = report?.revisions.find(({ number }) => number === revisionNumber)
  // A draft is the grantee's own: for an officer it is not there.
  if (report === undefined || revision === undefined || revision.submittedAt === null)
    throw new NotFound('report')
  return { award, report, revision }
}

type Parties = Pick<AwardRecord, 'organizationId' | 'passThroughOrganizationId'>

/** Whether a person works for those who report under an award: the organization, or its pass-through entity. */
export const worksFor = (by: Person, { organizationId, passThroughOrganizationId }: Parties): boolean =>
  by.roles.list.some(
    (grant) =>
      'organizationId' in grant &&
      (grant.organizationId === organizationId || grant.organizationId === passThroughOrganizationId),
  )

/** @throws NotPermitted for whoever works for those who report under the award. */
export function refuseOwnOrganization(by: Person, award: Parties): void {
  if (worksFor(by, award)) throw new NotPermitted(true)
}

/** @throws Conflict in words an officer understands, unless the revision waits for review. */
export function refuseUnlessWaiting({ status, recalledAt }: RevisionRecord): void {
  if (status === 'submitted') return
  throw new Conflict(`${happenedTo(status, recalledAt !== null)} Reload the page to see how it stands.`)
}

function happenedTo(status: RevisionStatus, recalled: boolean): string {
  if (status === 'accepted' || status === 'superseded') return 'This report was accepted in the meantime.'
  if (status === 'returned') return 'This report was returned in the meantime.'
  return recalled
    ? 'The grantee has taken this report back in the meantime, to correct it.'
    : 'The grantee has submitted a corrected revision in its place in the meantime.'
}
