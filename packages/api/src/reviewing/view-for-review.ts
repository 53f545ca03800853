import {
  findCertification,
  loadReport,
  narrativeQuestions,
  readLatestExtension,
  readNames,
  readNarratives,
  type AwardRecord,
  type Database,
} from '@muster/data'
import type { Context } from '../context.ts'
import type { OfficePermit } from '../permit.ts'
import { narrativeLabels } from '../reporting/narrative-questions.ts'
import { newestForOfficer } from '../reporting/newest-revision.ts'
import { viewReport } from '../reporting/view-report.ts'
import type { ReportToReview, ReviewView } from '../shapes/review-view.ts'
import { listedComments } from './commenting.ts'
import { beforeOf } from './compare-revisions-of.ts'
import { linesToReview } from './lines-to-review.ts'
import { worksFor } from './load-for-decision.ts'

interface Question extends Pick<ReportToReview, 'quarter' | 'beside'> {
  readonly award: AwardRecord
  readonly permit: OfficePermit
}

/** A report with all that an officer goes by. @throws NotFound if nobody expects it */
export async function viewForReview(
  db: Database,
  { now }: Pick<Context, 'now'>,
  { award, quarter, beside: asked, permit: { by } }: Question,
): Promise<ReviewView> {
  const { awardId } = award
  const outside = !worksFor(by, award)
  const mayDecide = outside && by.roles.has(['program_officer'])
  const tells = mayDecide ? 'officer' : 'onlooker'
  const view = await viewReport(db, { award, quarter, reader: 'officer', now, tells })
  const report = await loadReport(db, { awardId, quarter })
  const shown = newestForOfficer(report)
  const submitted = report?.revisions.filter(({ submittedAt }) => submittedAt !== null) ?? []
  const earlier = beforeOf(submitted, shown, report?.officialRevisionId ?? null)
  const beside = asked ?? 'quarter'
  const key = shown && { awardId, revisionId: shown.revisionId }
  return {
    ...view,
    kind: shown?.kind ?? 'counts',
    narratives: key === undefined ? [] : await answersInWords(db, key),
    lateReason: shown?.lateReason ?? null,
    certification: (key && (await findCertification(db, key))) ?? null,
    extension: (await readLatestExtension(db, { awardId, quarter })) ?? null,
    officer: await officerOf(db, award),
    mayDecide,
    mayAssign: outside && by.roles.has(['office_administrator']),
    beside,
    earlierRevision: earlier?.number ?? null,
    ...(await linesToReview(db, view, { award, quarter, beside, shown, earlier })),
    comments: await listedComments(db, { awardId, quarter }),
  }
}

async function answersInWords(db: Database, key: Parameters<typeof readNarratives>[1]) {
  const said = await readNarratives(db, key)
  return narrativeQuestions.flatMap((question) => {
    const text = said.find((each) => each.question === question)?.text
    return text === undefined ? [] : [{ label: narrativeLabels[question], text }]
  })
}

async function officerOf(db: Database, { officerId }: AwardRecord): Promise<ReviewView['officer']> {
  if (officerId === null) return null
  const name = (await readNames(db, [officerId])).get(officerId)
  return name === undefined ? null : { id: officerId, name }
}
