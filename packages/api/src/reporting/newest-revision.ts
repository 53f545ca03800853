import type { ReportRecord, RevisionRecord } from '@muster/data'

/** The revision that a grantee works on: the newest that did not give way to another one. */
export const newestForGrantee = (report: ReportRecord | undefined): RevisionRecord | undefined =>
  report?.revisions.findLast(({ status }) => status !== 'withdrawn')

/** The revision that an officer sees: the newest that was ever submitted. Drafts are the grantee's own. */
export const newestForOfficer = (report: ReportRecord | undefined): RevisionRecord | undefined =>
  report?.revisions.findLast(({ status, submittedAt }) => status !== 'withdrawn' && submittedAt !== null)

/** What was submitted last: the revision that an officer sees, or else saw before it was taken back. */
export const lastSubmitted = (report: ReportRecord | undefined): RevisionRecord | undefined =>
  newestForOfficer(report) ?? report?.revisions.findLast(({ submittedAt }) => submittedAt !== null)

/** What is compared with: the revision that counts, or else the newest one that was submitted. */
export const revisionToCompare = (report: ReportRecord | undefined): RevisionRecord | undefined =>
  report?.revisions.find(({ revisionId }) => revisionId === report.officialRevisionId) ??
  newestForOfficer(report)

/** The revision that waits for the office to decide, perhaps beside a newer draft. */
export const waitingRevision = (report: ReportRecord | undefined): RevisionRecord | undefined =>
  report?.revisions.find(({ status }) => status === 'submitted')

/** The last revision that came in: it was submitted, and not taken back. */
export const lastThatCameIn = (report: ReportRecord | undefined): RevisionRecord | undefined =>
  report?.revisions.findLast(cameIn)

/** When a revision first came in; null while none has. */
export const firstSubmission = (report: ReportRecord | undefined): string | null =>
  report?.revisions
    .filter(cameIn)
    .flatMap(({ submittedAt }) => submittedAt ?? [])
    .toSorted()[0] ?? null

const cameIn = ({ submittedAt, recalledAt }: RevisionRecord) => submittedAt !== null && recalledAt === null
