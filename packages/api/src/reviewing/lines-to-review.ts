import {
  readObservations,
  readPeerQuartiles,
  type AwardRecord,
  type Database,
  type RevisionRecord,
} from '@muster/data'
import type { FiscalQuarter } from '@muster/metrics'
import type { Beside, ReviewView } from '../shapes/review-view.ts'
import type { ReportView } from '../shapes/report-view.ts'
import { mainMetric } from '../reporting/known-before/main-metric.ts'
import { linesBeside, placeOf } from './lines-beside.ts'
import { movedFirst } from './moved-first.ts'

interface Question {
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  readonly beside: Beside
  /** The revision that is read, and the one that it would take the place of. */
  readonly shown: RevisionRecord | undefined
  readonly earlier: RevisionRecord | undefined
}

type Lines = Pick<ReviewView, 'lines' | 'peers'>

/** The lines of a report beside what was chosen, with what moved furthest on top. */
export async function linesToReview(db: Database, view: ReportView, question: Question): Promise<Lines> {
  switch (question.beside) {
    case 'quarter':
      return {
        peers: null,
        lines: ordered(
          view.lines.map((line, position) => ({ ...line, position, beside: line.previous, usual: null })),
        ),
      }
    case 'revision':
      return { peers: null, lines: ordered(await besideRevision(db, view, question)) }
    case 'peers':
      return besidePeers(db, view, question)
  }
}

const ordered = (lines: Lines['lines']) => movedFirst(lines, ({ answer: to, beside: from }) => ({ from, to }))

async function besideRevision(
  db: Database,
  view: ReportView,
  { award, quarter, shown, earlier }: Question,
): Promise<Lines['lines']> {
  const { awardId, programKind, states } = award
  const said = async (revision: RevisionRecord | undefined) =>
    revision === undefined ? [] : readObservations(db, { awardId, revisionId: revision.revisionId })
  const previous = new Map(view.lines.map((line) => [placeOf(line), line.previous]))
  return linesBeside({ programKind, quarter, states }, await said(shown), await said(earlier)).map(
    (line, position) => ({
      ...line,
      position,
      previous: previous.get(placeOf(line)) ?? null,
      beside: line.previous,
      usual: null,
    }),
  )
}

/** Totals are compared with those of peers; what is furthest outside of the middle half of them stands on top. */
async function besidePeers(db: Database, view: ReportView, { award, quarter }: Question): Promise<Lines> {
  const { awardId, programKind } = award
  const peers = await readPeerQuartiles(db, {
    awardId,
    programKind,
    main: mainMetric[programKind],
    before: quarter,
  })
  const usualOf = new Map(
    peers?.metrics.map(({ metric, first, median, third }) => [metric, { first, median, third }]),
  )
  const lines = view.lines.map((line, position) => ({
    ...line,
    position,
    beside: null,
    usual: usualOf.get(line.key) ?? null,
  }))
  return {
    peers: peers?.awards ?? null,
    lines: lines.toSorted((one, other) => outside(other) - outside(one)),
  }
}

/** How far a count is outside of the middle half of its peers', in widths of it; less than 0 where there is nothing to say. */
function outside({ answer, usual }: Lines['lines'][number]): number {
  if (usual === null || answer?.kind !== 'value') return usual === null ? -2 : -1
  const width = Math.max(1, usual.third - usual.first)
  return Math.max(0, usual.first - answer.value, answer.value - usual.third) / width
}
