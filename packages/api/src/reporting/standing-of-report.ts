import type { AwardRecord, ExpectedReport, ReportRecord, RevisionRecord } from '@muster/data'
import type { Instant } from '../context.ts'
import type { Standing } from '../shapes/standing.ts'
import { firstSubmission, waitingRevision } from './newest-revision.ts'
import { standingOf } from './standing.ts'

interface Loaded {
  readonly award: Pick<AwardRecord, 'timeZone'>
  readonly expected: ExpectedReport
  /** Undefined while nobody began. */
  readonly report: ReportRecord | undefined
  /** The revision that the reader sees; undefined if there is none for them. */
  readonly shown: RevisionRecord | undefined
}

/** How one report that was loaded with its revisions stands at a moment. */
export const standingOfReport = ({ award, expected, report, shown }: Loaded, now: Instant): Standing =>
  standingOf(
    {
      ...expected,
      timeZone: award.timeZone,
      officialRevisionId: report?.officialRevisionId ?? null,
      firstSubmittedAt: firstSubmission(report),
      waiting: waitingRevision(report) !== undefined,
      superseded: report?.revisions.some(({ status }) => status === 'superseded') ?? false,
      current: shown ?? null,
    },
    now,
  )
