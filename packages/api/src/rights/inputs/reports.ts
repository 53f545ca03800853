import type { FiscalQuarter } from '@muster/metrics'
import { formWith, reportFile } from '../../testing/report-file.ts'
import { about, anything, type SamplesOf } from '../sample.ts'
import { ownCount, ownWord, ownWords as words } from '../own-words.ts'
import { quarters, type Things } from '../things.ts'

// What an organization does with its reports.

const place =
  (quarter: FiscalQuarter, more: object = {}) =>
  ({ estate }: Things) => ({ awardNumber: estate.awardNumber, quarter, ...more })

const revision = (quarter: FiscalQuarter, more: object = {}) => place(quarter, { revisionNumber: 1, ...more })

const file = ({ estate }: Things) =>
  formWith(
    reportFile({
      award: estate.awardNumber,
      quarter: quarters.missing,
      totals: { new_clients: ownCount + 1 },
    }),
  )

export const awardsSamples: SamplesOf<'awards'> = {
  'awards.listMine': anything(),
  'awards.facts': anything(),
  'awards.template': about(place(quarters.draft)),
}

export const reportsSamples: SamplesOf<'reports'> = {
  // A file that speaks of somebody else's award is read, and refused with a finding: nothing is stored.
  'reports.upload': about(file, { foreign: 'changed nothing' }),
  'reports.uploadMany': about(file, { foreign: 'UNPROCESSABLE_CONTENT' }),
  'reports.get': about(place(quarters.draft)),
  'reports.explain': about((things) =>
    revision(quarters.draft, {
      explanations: [{ code: things.estate.askingRule, subject: '', was: null, text: `${words} Twice.` }],
    })(things),
  ),
  'reports.columnMapping': anything(),
  'reports.mapColumns': about(({ estate }) => ({
    awardNumber: estate.awardNumber,
    columns: [{ heading: `Where the ${ownWord} stood`, meaning: { kind: 'column', column: 'state' } }],
  })),
  'reports.declareNothing': about(place(quarters.missing, { replaces: null })),
  'reports.saveNarrative': about(
    revision(quarters.draft, { answers: [{ question: 'barriers', was: null, now: words }] }),
  ),
  'reports.certify': about(revision(quarters.draft, { statementRead: true })),
  'reports.recall': about(revision(quarters.submitted)),
  'reports.receipt': about(place(quarters.submitted)),
  'reports.compare': about(place(quarters.submitted)),
  'reports.timeline': about(place(quarters.submitted)),
}

export const draftsSamples: SamplesOf<'drafts'> = {
  'drafts.get': about(place(quarters.draft)),
  'drafts.saveLines': about(
    place(quarters.missing, {
      lines: [{ state: 'TX', key: 'new_clients', was: null, now: { kind: 'value', value: ownCount } }],
    }),
  ),
  'drafts.discard': about(revision(quarters.draft)),
}

export const commentsSamples: SamplesOf<'comments'> = {
  'comments.mine': about(place(quarters.submitted)),
  'comments.begin': about(place(quarters.submitted, { text: words })),
  'comments.answer': about(
    (things) => ({ ...place(quarters.submitted)(things), answers: things.estate.commentId, text: words }),
    { foreignPart: 'NOT_FOUND' },
  ),
  'comments.list': about(place(quarters.submitted)),
  'comments.write': about(place(quarters.submitted, { text: words })),
  'comments.resolve': about(
    (things) => ({ ...place(quarters.submitted)(things), id: things.estate.commentId, resolved: true }),
    { foreignPart: 'NOT_FOUND' },
  ),
}

export const extensionsSamples: SamplesOf<'extensions'> = {
  'extensions.mine': about(place(quarters.extending)),
  'extensions.request': about(place(quarters.draft, { newDueOn: '2017-11-20', reason: words })),
  'extensions.withdraw': about(
    ({ estate }) => ({ awardNumber: estate.awardNumber, id: estate.extensionId }),
    { foreignPart: 'NOT_FOUND' },
  ),
  'extensions.list': anything(),
  'extensions.decide': about(
    ({ estate }) => ({
      awardNumber: estate.awardNumber,
      id: estate.extensionId,
      decision: 'granted',
      answer: words,
    }),
    { foreignPart: 'NOT_FOUND' },
  ),
}

export const reviewSamples: SamplesOf<'review'> = {
  'review.list': anything(),
  'review.get': about(place(quarters.submitted)),
  'review.compare': about(place(quarters.submitted)),
  'review.timeline': about(place(quarters.submitted)),
  'review.accept': about(revision(quarters.submitted)),
  'review.return': about(revision(quarters.submitted, { reason: words })),
  'review.reopen': about(revision(quarters.accepted, { reason: words })),
  // Whoever is no officer of the award's office, whoever else they are or are not.
  'review.assign': about(({ estate }) => ({ awardNumber: estate.awardNumber, officerId: estate.officerId }), {
    foreignPart: 'UNPROCESSABLE_CONTENT',
  }),
  'review.officers': anything(),
}

export const boardSamples: SamplesOf<'board'> = {
  'board.show': anything(),
  'board.toRemind': anything(),
  'board.remind': about((things) => ({ reports: [place(quarters.draft)(things)] })),
  'board.export': anything(),
}
