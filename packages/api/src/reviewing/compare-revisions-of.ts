import {
  findCertification,
  findObligation,
  loadReport,
  narrativeQuestions,
  readNames,
  readNarratives,
  readObservations,
  type AwardRecord,
  type Database,
  type ReportRecord,
  type RevisionRecord,
} from '@muster/data'
import { quarterLabel } from '@muster/metrics'
import { NotFound } from '../refusals.ts'
import { narrativeLabels } from '../reporting/narrative-questions.ts'
import { sameAnswer } from '../reporting/same-answer.ts'
import type { Reader } from '../reporting/view-report.ts'
import type { ComparedRevision, Comparison, RevisionsToCompare } from '../shapes/comparison.ts'
import { linesBeside } from './lines-beside.ts'
import { movedFirst } from './moved-first.ts'

interface Question extends Pick<RevisionsToCompare, 'quarter' | 'from' | 'to'> {
  readonly award: AwardRecord
  readonly reader: Reader
}

/** Two revisions of a report beside each other. An officer knows of those only that were submitted. @throws NotFound */
export async function compareRevisionsOf(db: Database, question: Question): Promise<Comparison> {
  const { award, quarter, reader } = question
  const { awardId } = award
  if ((await findObligation(db, { awardId, quarter })) === undefined) throw new NotFound('report')
  const report = await loadReport(db, { awardId, quarter })
  const known = (report?.revisions ?? []).filter(
    ({ submittedAt }) => reader === 'grantee' || submittedAt !== null,
  )
  const to = pick(known, question.to) ?? known.at(-1)
  const from = pick(known, question.from) ?? beforeOf(known, to, report?.officialRevisionId ?? null)
  return {
    awardNumber: award.number,
    organizationName: award.organizationName,
    quarter,
    quarterLabel: quarterLabel(quarter),
    revisions: await entriesOf(db, award, report, known),
    from: from?.number ?? null,
    to: from === undefined ? null : (to?.number ?? null),
    ...(await differencesOf(db, question, from, to)),
  }
}

/** @throws NotFound for a number that this reader does not know. */
function pick(known: readonly RevisionRecord[], number: number | undefined): RevisionRecord | undefined {
  if (number === undefined) return undefined
  const found = known.find((each) => each.number === number)
  if (found === undefined) throw new NotFound('revision')
  return found
}

/** What a revision would take the place of: the official one, or else the one before it. */
export function beforeOf(
  known: readonly RevisionRecord[],
  revision: RevisionRecord | undefined,
  officialId: string | null,
): RevisionRecord | undefined {
  if (revision === undefined) return undefined
  const earlier = known.filter(({ number }) => number < revision.number)
  return earlier.find(({ revisionId }) => revisionId === officialId) ?? earlier.at(-1)
}

async function entriesOf(
  db: Database,
  { awardId }: AwardRecord,
  report: ReportRecord | undefined,
  known: readonly RevisionRecord[],
): Promise<ComparedRevision[]> {
  const names = await readNames(
    db,
    known.map(({ createdBy }) => createdBy),
  )
  const entries: ComparedRevision[] = []
  for (const each of known.toReversed()) {
    const certified = await findCertification(db, { awardId, revisionId: each.revisionId })
    entries.push({
      revision: each.number,
      status: each.status,
      kind: each.kind,
      by: certified?.name ?? names.get(each.createdBy) ?? null,
      at: each.submittedAt ?? each.createdAt,
      submitted: each.submittedAt !== null,
      recalled: each.recalledAt !== null,
      official: each.revisionId === report?.officialRevisionId,
    })
  }
  return entries
}

async function differencesOf(
  db: Database,
  { award, quarter }: Question,
  from: RevisionRecord | undefined,
  to: RevisionRecord | undefined,
): Promise<Pick<Comparison, 'lines' | 'different' | 'narratives'>> {
  if (from === undefined || to === undefined) return { lines: [], different: 0, narratives: [] }
  const older = { awardId: award.awardId, revisionId: from.revisionId }
  const newer = { awardId: award.awardId, revisionId: to.revisionId }
  const [before, now] = [await readObservations(db, older), await readObservations(db, newer)]
  const { programKind, states } = award
  const lines = linesBeside({ programKind, quarter, states }, now, before).map((line) => ({
    key: line.key,
    label: line.label,
    group: line.group,
    state: line.state,
    from: line.previous,
    to: line.answer,
  }))
  const [old, fresh] = [await readNarratives(db, older), await readNarratives(db, newer)]
  const narratives = narrativeQuestions
    .map((question) => ({
      label: narrativeLabels[question],
      from: old.find((each) => each.question === question)?.text ?? null,
      to: fresh.find((each) => each.question === question)?.text ?? null,
    }))
    .filter((each) => each.from !== each.to)
  return {
    lines: movedFirst(lines, (line) => line),
    different: lines.filter((line) => !sameAnswer(line.from, line.to)).length,
    narratives,
  }
}
