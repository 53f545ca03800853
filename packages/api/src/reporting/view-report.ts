import {
  findCertification,
  findObligation,
  loadReport,
  readEarlierExplanations,
  readExplanations,
  readFindings,
  readObservations,
  type AwardRecord,
  type Database,
  type ObservationRecord,
  type ReportRecord,
  type RevisionRecord,
} from '@muster/data'
import { addQuarters, quarterLabel, type FiscalQuarter } from '@muster/metrics'
import type { Instant } from '../context.ts'
import { NotFound } from '../refusals.ts'
import type { ReportView, RevisionEntry } from '../shapes/report-view.ts'
import { explanationsOf } from './explanations-of.ts'
import { linesOf } from './lines-of.ts'
import { newestForGrantee, newestForOfficer, revisionToCompare, waitingRevision } from './newest-revision.ts'
import { nextStepOf, type NextStepReader } from './next-step-of.ts'
import { standingOfReport } from './standing-of-report.ts'
import { certificationStatement } from './statement.ts'

/** For whom: a grantee sees drafts, an officer what was submitted. */
export type Reader = 'grantee' | 'officer'

interface Question {
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  readonly reader: Reader
  readonly now: Instant
  /** To whom it is said how it goes on; the reader, if absent. */
  readonly tells?: NextStepReader
}

/** A report as somebody reads it, beside the quarter before. @throws NotFound if nobody expects it. */
export async function viewReport(
  db: Database,
  { award, quarter, reader, now, tells = reader }: Question,
): Promise<ReportView> {
  const { awardId } = award
  const expected = await findObligation(db, { awardId, quarter })
  if (expected === undefined) throw new NotFound('report')
  const report = await loadReport(db, { awardId, quarter })
  const shown = reader === 'grantee' ? newestForGrantee(report) : newestForOfficer(report)
  const standing = standingOfReport({ award, expected, report, shown }, now)
  const waiting = waitingRevision(report)?.number ?? null
  const official = report?.revisions.find((each) => isOfficial(report, each))?.number ?? null
  const previousQuarter = addQuarters(quarter, -1)
  const previous = revisionToCompare(await loadReport(db, { awardId, quarter: previousQuarter }))
  const key = shown && { awardId, revisionId: shown.revisionId }
  const findings = key === undefined ? [] : await readFindings(db, key)
  const explanations = explanationsOf(
    findings,
    key === undefined ? [] : await readExplanations(db, key),
    shown?.status === 'draft' ? await readEarlierExplanations(db, { awardId, before: quarter }) : [],
  )

  return {
    awardNumber: award.number,
    organizationName: award.organizationName,
    programName: award.programName,
    programKind: award.programKind,
    states: award.states,
    quarter,
    quarterLabel: quarterLabel(quarter),
    standing,
    next: nextStepOf({ standing, shown: shown?.number ?? null, waiting, official }, tells),
    dueOn: standing.dueOn,
    status: standing.state,
    late: standing.late,
    revision: shown?.number ?? null,
    officialRevision: official,
    uploadId: shown?.uploadId ?? null,
    fileName: shown?.fileName ?? null,
    sha256: shown?.sha256 ?? null,
    uploadedAt: shown?.createdAt ?? null,
    submittedAt: shown?.submittedAt ?? null,
    receiptNumber: shown?.receiptNumber ?? null,
    certifiedBy: key === undefined ? null : ((await findCertification(db, key))?.name ?? null),
    previousQuarter,
    previousQuarterLabel: quarterLabel(previousQuarter),
    lines: linesOf(
      { programKind: award.programKind, quarter, states: award.states },
      await observationsOf(db, awardId, shown),
      await observationsOf(db, awardId, previous),
    ),
    findings,
    explanations,
    notExplained: explanations.reduce((sum, { missing }) => sum + missing, 0),
    returnReason: shown?.returnReason ?? null,
    history: historyOf(report, reader),
    statement: certificationStatement(shown?.kind ?? 'counts'),
  }
}

const isOfficial = (report: ReportRecord, { revisionId }: RevisionRecord) =>
  revisionId === report.officialRevisionId

const observationsOf = async (
  db: Database,
  awardId: string,
  revision: RevisionRecord | undefined,
): Promise<ObservationRecord[]> =>
  revision === undefined ? [] : readObservations(db, { awardId, revisionId: revision.revisionId })

function historyOf(report: ReportRecord | undefined, reader: Reader): RevisionEntry[] {
  if (report === undefined) return []
  return report.revisions
    .filter(({ submittedAt }) => reader === 'grantee' || submittedAt !== null)
    .map((each) => ({
      revision: each.number,
      status: each.status,
      fileName: each.fileName,
      createdAt: each.createdAt,
      submittedAt: each.submittedAt,
      decidedAt: each.decidedAt,
      returnReason: each.returnReason,
      receiptNumber: each.receiptNumber,
      recalledAt: each.recalledAt,
      official: isOfficial(report, each),
    }))
}
