/** One revision of a report. Instants are ISO. */
interface RevisionEntry {
  revision: number
  status: 'draft' | 'submitted' | 'returned' | 'accepted' | 'superseded' | 'withdrawn'
  submittedAt: string | null
  returnReason: string | null
}

/**
 * What the officer wrote when they sent the report back, as long as nothing was submitted since; null otherwise.
 * A draft that was uploaded after the return has yet to answer it.
 */
export function reasonToAnswer(history: readonly RevisionEntry[]): string | null {
  const last = history
    .filter(({ submittedAt }) => submittedAt !== null)
    .toSorted((one, other) => one.revision - other.revision)
    .at(-1)
  return last?.status === 'returned' ? last.returnReason : null
}
