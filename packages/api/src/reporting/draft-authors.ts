import { readDraftAuthors, type AwardRecord, type Database, type ReportRecord } from '@muster/data'
import type { FiscalQuarter } from '@muster/metrics'
import { lastThatCameIn } from './newest-revision.ts'

/** What people do who write a draft, by the names that the record has for it. */
const writing = [
  'drafts.saveLines',
  'reports.upload',
  'reports.uploadMany',
  'reports.declareNothing',
  'reports.saveNarrative',
  'reports.explain',
]

interface Draft {
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  readonly report: ReportRecord
}

/** Everybody who had a hand in what is to be signed: where a program asks for two people, none of them may sign it. */
export const draftAuthors = (db: Database, { award, quarter, report }: Draft): Promise<Set<string>> =>
  readDraftAuthors(db, {
    awardId: award.awardId,
    reportId: report.reportId,
    after: lastThatCameIn(report)?.number ?? 0,
    subject: `report ${award.number} ${quarter}`,
    actions: writing,
  })
