import type { LineAnswer } from '#lib/report/answer.ts'

/** One of the revisions that can be compared. Instants are ISO. */
export interface ComparedRevision {
  revision: number
  status: 'draft' | 'submitted' | 'returned' | 'accepted' | 'superseded' | 'withdrawn'
  kind: 'counts' | 'nothing_to_report'
  by: string | null
  at: string
  submitted: boolean
  /** Its grantee took it back. */
  recalled: boolean
  official: boolean
}

/** Two revisions of a report side by side, as the api tells them. */
export interface Comparison {
  revisions: readonly ComparedRevision[]
  from: number | null
  to: number | null
  lines: readonly {
    key: string
    label: string
    group: string
    state: string
    from: LineAnswer
    to: LineAnswer
  }[]
  different: number
  narratives: readonly { label: string; from: string | null; to: string | null }[]
}

const statuses: Readonly<Record<ComparedRevision['status'], string>> = {
  draft: 'draft',
  submitted: 'waiting for review',
  returned: 'returned',
  accepted: 'accepted',
  superseded: 'accepted before',
  withdrawn: 'given up',
}

/** `Revision 2, accepted`. */
export const revisionInWords = (revision: ComparedRevision): string =>
  `Revision ${revision.revision}, ${statusInWords(revision)}`

function statusInWords({ status, submitted, recalled }: ComparedRevision): string {
  if (status !== 'withdrawn' || !submitted) return statuses[status]
  return recalled ? 'taken back' : 'submitted, then replaced'
}
