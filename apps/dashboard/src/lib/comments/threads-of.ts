/** What was said about a report, as the api tells it. Instants are ISO. */
export interface Comment {
  id: string
  revision: number
  /** `TX new_clients`; null: the whole report. */
  line: string | null
  text: string
  side: 'officer' | 'grantee'
  name: string | null
  at: string
  answersId: string | null
  resolvedAt: string | null
  resolvedBy: string | null
}

/** A comment with what was answered to it, from the first answer on. */
export interface Thread extends Comment {
  answers: readonly Comment[]
}

/** Comments with their answers: what is open first, then from the first on. */
export function threadsOf(comments: readonly Comment[]): readonly Thread[] {
  return comments
    .filter(({ answersId }) => answersId === null)
    .map((comment) => ({ ...comment, answers: comments.filter(({ answersId }) => answersId === comment.id) }))
    .toSorted((one, other) => Number(one.resolvedAt !== null) - Number(other.resolvedAt !== null))
}

export const isOpen = ({ resolvedAt }: Pick<Comment, 'resolvedAt'>): boolean => resolvedAt === null
