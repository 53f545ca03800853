import type { ReportRecord, RevisionRecord } from '@muster/data'

/** The revision that a grantee works on: the newest that did not give way to another one. */
export const newestForGrantee = (report: ReportRecord | undefined): RevisionRecord | undefined =>
  report?.revisions.findLast(({ status }) => status !== 'withdrawn')

/** The revision that an officer sees: the newest that was ever submitted. Drafts are the grantee's own. */
export const newestForOfficer = (report: ReportRecord | undefined): RevisionRecord | undefined =>
  report?.revisions.findLast(({ status, submittedAt }) => status !== 'withdrawn' && submittedAt !== null)

/** What is compared with: the revision that counts, or else the newest one that was submitted. */
export const revisionToCompare = (report: ReportRecord | undefined): RevisionRecord | undefined =>
  report?.revisions.find(({ revisionId }) => revisionId === report.officialRevisionId) ??
  newestForOfficer(report)

/** When any revision was first submitted; null while none was. */
export const firstSubmission = (report: ReportRecord | undefined): string | null =>
  report?.revisions.flatMap(({ submittedAt }) => submittedAt ?? []).toSorted()[0] ?? null
