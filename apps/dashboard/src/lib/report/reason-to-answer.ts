/** One revision of a report. Instants are ISO. */
interface RevisionEntry {
  revision: number
  status: 'draft' | 'submitted' | 'returned' | 'accepted' | 'superseded' | 'withdrawn'
  submittedAt: string | null
  returnReason: string | null
}

/**
 * What the officer wrote when they sent the report back, as long as nothing that is still there was submitted since; null
 * otherwise. A draft that was uploaded after the return has yet to answer it, and what was taken back does not.
 */
export function reasonToAnswer(history: readonly RevisionEntry[]): string | null {
  const last = history
    .filter(({ status, submittedAt }) => submittedAt !== null && status !== 'withdrawn')
    .toSorted((one, other) => one.revision - other.revision)
    .at(-1)
  return last?.status === 'returned' ? last.returnReason : null
}
