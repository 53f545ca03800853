import { loadReport, readNames, readReportAudit, type AwardRecord, type Database } from '@muster/data'
import type { FiscalQuarter } from '@muster/metrics'
import type { Reader } from '../reporting/view-report.ts'
import type { Timeline } from '../shapes/timeline.ts'
import { timelineOf } from './timeline-of.ts'

interface Question {
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  readonly reader: Reader
}

/** What happened to a report, as somebody may know it. */
export async function readTimeline(db: Database, { award, quarter, reader }: Question): Promise<Timeline> {
  const { awardId, number: awardNumber } = award
  const report = await loadReport(db, { awardId, quarter })
  const steps = await readReportAudit(db, { awardId, awardNumber, quarter })
  const names = await readNames(db, [...new Set(report?.revisions.map(({ createdBy }) => createdBy) ?? [])])
  return timelineOf({ report, steps, names }, reader)
}
