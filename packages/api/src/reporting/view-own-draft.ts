import {
  loadReport,
  narrativeQuestions,
  readNarratives,
  readSigningRules,
  type AwardRecord,
  type Database,
  type NarrativeRecord,
  type RevisionRecord,
} from '@muster/data'
import { addQuarters, type FiscalQuarter } from '@muster/metrics'
import type { Person } from '../actor.ts'
import { dayIn } from '../clock.ts'
import type { Instant } from '../context.ts'
import { NotFound } from '../refusals.ts'
import type { NarrativeAnswer, OwnDraft } from '../shapes/own-draft.ts'
import { draftAuthors } from './draft-authors.ts'
import { draftSha256 } from './draft-sha256.ts'
import { narrativeLabels } from './narrative-questions.ts'
import { firstSubmission, newestForGrantee, revisionToCompare } from './newest-revision.ts'
import { ownHandSentence } from './own-hand.ts'

interface Question {
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  readonly by: Person
  readonly now: Instant
}

/** What the people of an organization are told of their own report, beside `viewReport`. @throws NotFound */
export async function viewOwnDraft(db: Database, { award, quarter, by, now }: Question): Promise<OwnDraft> {
  const { awardId } = award
  const rules = await readSigningRules(db, { awardId, quarter })
  if (rules === undefined) throw new NotFound('report')
  const report = await loadReport(db, { awardId, quarter })
  const shown = newestForGrantee(report)
  const before = revisionToCompare(await loadReport(db, { awardId, quarter: addQuarters(quarter, -1) }))
  const draft = shown?.status === 'draft' ? shown : undefined
  return {
    kind: shown?.kind ?? 'counts',
    narratives: answersOf(await narrativesOf(db, awardId, shown), await narrativesOf(db, awardId, before)),
    contentSha256: draft === undefined ? null : await draftSha256(db, { award, quarter, draft }),
    asksLateReason: firstSubmission(report) === null && dayIn(rules.timeZone, now) > rules.dueOn,
    lateReason: shown?.lateReason ?? null,
    whyNotSign:
      rules.twoPeople &&
      report !== undefined &&
      (await draftAuthors(db, { award, quarter, report })).has(by.userId)
        ? ownHandSentence
        : null,
  }
}

const narrativesOf = async (
  db: Database,
  awardId: string,
  revision: RevisionRecord | undefined,
): Promise<NarrativeRecord[]> =>
  revision === undefined ? [] : readNarratives(db, { awardId, revisionId: revision.revisionId })

function answersOf(now: readonly NarrativeRecord[], before: readonly NarrativeRecord[]): NarrativeAnswer[] {
  return narrativeQuestions.map((question) => {
    const said = now.find((each) => each.question === question)
    return {
      question,
      label: narrativeLabels[question],
      text: said?.text ?? null,
      by: said?.by ?? null,
      at: said?.at ?? null,
      previous: before.find((each) => each.question === question)?.text ?? null,
    }
  })
}
