import { commentQuestionLabels } from '@muster/metrics'
import { formulaSafeCsv, formulaSafeRows } from '#lib/release/formula-safe-csv.ts'
import type { ModeratedComment, PublicComment } from './comment-views.ts'

/** The columns of comments as data, and what stands in each. */
export const commentFields = {
  edition: 'Id of the edition of the plan.',
  number:
    'Number of the comment within the edition; numbers of comments that are not published are left out.',
  about: 'What it is about: plan, goal-1, objective-5, action-5.2 or theme-1.',
  question: 'The question that it answers.',
  text: 'The comment, as it was written.',
  name: 'Name of who wrote it, if they gave one.',
  organization: 'Their organization, if they gave one.',
  received: 'When it came, in UTC.',
  answer: 'What an agency answered; empty: nothing yet.',
  answered_by: 'Code of the agency.',
  answered: 'When it was answered, in UTC.',
  outcome: 'changed, partly or unchanged: the edition that followed; open: there is none yet.',
  changed: 'Places of the edition that followed where something changed, with a blank between them.',
} as const

/** What officers have besides. */
export const moderatedFields = {
  ...commentFields,
  state: 'held, published or rejected.',
  reason:
    'Why it is not published: personal (then it was erased), off_topic, abusive, advertising or duplicate.',
  suspect: 'yes: it came as programs send.',
  decided_by: 'Who decided.',
  decided: 'When, in UTC.',
} as const

type Cell = string | number | null
type Row = Record<string, Cell>

export const commentRow = (edition: string, comment: PublicComment | ModeratedComment): Row => ({
  edition,
  number: comment.number,
  about: comment.about.code,
  question: commentQuestionLabels[comment.question],
  text: comment.text,
  name: comment.name,
  organization: comment.organization,
  received: comment.receivedAt,
  answer: comment.answer?.text ?? null,
  answered_by: comment.answer?.agency.code ?? null,
  answered: comment.answer?.writtenAt ?? null,
  outcome: comment.answer?.outcome ?? null,
  changed: comment.answer?.changed.map(({ code }) => code).join(' ') || null,
})

export const moderatedRow = (edition: string, comment: ModeratedComment): Row => ({
  ...commentRow(edition, comment),
  state: comment.state,
  reason: comment.reason,
  suspect: comment.suspect ? 'yes' : 'no',
  decided_by: comment.decidedBy,
  decided: comment.decidedAt,
})

interface Pages {
  edition: string
  kind: 'csv' | 'json'
  /** Whether all of it is made up. */
  synthetic: boolean
  fields: Readonly<Record<string, string>>
  /** What comes first was asked for already: whoever may not have it got a page instead. */
  first: { rows: readonly Row[]; next: number | null }
  more: (after: number) => Promise<{ rows: readonly Row[]; next: number | null }>
}

/** Comments as a file, sent page by page: a long list is never held as a whole. */
export function commentFile({ edition, kind, synthetic, fields: own, first, more }: Pages): Response {
  const fields = { ...own, synthetic: 'yes: made up for a demonstration.' }
  const names = Object.keys(fields)
  const marked = (row: Row): Row => ({ ...row, synthetic: synthetic ? 'yes' : 'no' })
  const cells = (row: Row) => names.map((name) => marked(row)[name] ?? null)
  const lines = (rows: readonly Row[], isFirst: boolean) =>
    rows.map((row, index) => `${isFirst && index === 0 ? '' : ',\n'}${JSON.stringify(marked(row))}`).join('')
  let next = first.next
  const body = new ReadableStream<string>({
    start(file) {
      if (kind === 'csv') file.enqueue(formulaSafeCsv(names, first.rows.map(cells)))
      else
        file.enqueue(
          `{"edition":${JSON.stringify(edition)},"synthetic":${synthetic},"fields":${JSON.stringify(fields)},"comments":[\n${lines(first.rows, true)}`,
        )
    },
    async pull(file) {
      if (next === null) {
        if (kind === 'json') file.enqueue('\n]}\n')
        return file.close()
      }
      const page = await more(next)
      next = page.next
      file.enqueue(kind === 'csv' ? formulaSafeRows(page.rows.map(cells)) : lines(page.rows, false))
    },
  })
  return new Response(body.pipeThrough(new TextEncoderStream()), {
    headers: {
      'content-type': kind === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="muster-comments-${edition}.${kind}"`,
    },
  })
}
