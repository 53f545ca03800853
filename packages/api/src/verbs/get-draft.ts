import {
  findObligation,
  loadReport,
  readDraftLines,
  readExplanations,
  readFindings,
  readObservations,
  type Database,
  type RevisionRecord,
} from '@muster/data'
import { addQuarters, quarterLabel } from '@muster/metrics'
import type { Context } from '../context.ts'
import { draftFindingOf } from '../drafting/draft-findings.ts'
import { draftSections } from '../drafting/draft-sections.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { NotFound } from '../refusals.ts'
import { countNotExplained } from '../reporting/explanations-of.ts'
import { newestForGrantee, revisionToCompare } from '../reporting/newest-revision.ts'
import { standingOfReport } from '../reporting/standing-of-report.ts'
import { draftForm, type DraftForm } from '../shapes/draft-form.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'

export const getDraftInput = reportPlace

export const getDraftOutput = draftForm

/**
 * The whole form of a report, with the answers of its draft; before there is one, of the revision that a draft would
 * begin with.
 * @throws NotPermitted, NotFound
 */
export async function getDraft(ctx: Context, { awardNumber, quarter }: ReportPlace): Promise<DraftForm> {
  return inOrganization(ctx, 'drafts.get', async (tx, { scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    const { awardId } = award
    const expected = await findObligation(tx, { awardId, quarter })
    if (expected === undefined) throw new NotFound('report')
    const report = await loadReport(tx, { awardId, quarter })
    const shown = newestForGrantee(report)
    const previousQuarter = addQuarters(quarter, -1)
    const previous = revisionToCompare(await loadReport(tx, { awardId, quarter: previousQuarter }))
    const standing = standingOfReport({ award, expected, report, shown }, ctx.now)
    const key = shown && { awardId, revisionId: shown.revisionId }
    const findings = key === undefined ? [] : await readFindings(tx, key)
    return {
      awardNumber: award.number,
      organizationName: award.organizationName,
      programName: award.programName,
      quarter,
      quarterLabel: quarterLabel(quarter),
      previousQuarter,
      previousQuarterLabel: quarterLabel(previousQuarter),
      states: award.states,
      status: standing.state,
      revisionNumber: shown?.status === 'draft' ? shown.number : null,
      from: shown?.number ?? null,
      nothingToReport: shown?.kind === 'nothing_to_report',
      fileName: shown?.fileName ?? null,
      dueOn: standing.dueOn,
      returnReason: shown?.status === 'returned' ? shown.returnReason : null,
      sections: draftSections(
        { programKind: award.programKind, quarter, states: award.states },
        {
          now: await observationsOf(tx, awardId, shown),
          before: await observationsOf(tx, awardId, previous),
          typed: key === undefined ? [] : await readDraftLines(tx, key),
        },
      ),
      findings: findings.map(draftFindingOf),
      notExplained: key === undefined ? 0 : countNotExplained(findings, await readExplanations(tx, key)),
    }
  })
}

const observationsOf = async (db: Database, awardId: string, revision: RevisionRecord | undefined) =>
  revision === undefined ? [] : readObservations(db, { awardId, revisionId: revision.revisionId })
