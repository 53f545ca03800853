/** One revision of a report, and what became of it. Instants are ISO. */
export interface RevisionEntry {
  revision: number
  status: 'draft' | 'submitted' | 'returned' | 'accepted' | 'superseded' | 'withdrawn'
  fileName: string | null
  createdAt: string
  submittedAt: string | null
  decidedAt: string | null
  returnReason: string | null
  receiptNumber: string | null
}

/** Something that happened to a report, in words. */
export interface HistoryEvent {
  at: string
  words: string
  /** What the officer wrote. */
  reason: string | null
}

const decided = {
  draft: undefined,
  submitted: undefined,
  returned: 'was returned',
  accepted: 'was accepted',
  superseded: 'was accepted; a later revision has taken its place',
  withdrawn: 'gave way to another file',
} as const

/** What happened to a report, the latest first. */
export function historyEvents(entries: readonly RevisionEntry[]): readonly HistoryEvent[] {
  return entries
    .flatMap((entry): HistoryEvent[] => {
      const name = `Revision ${entry.revision}`
      const events = [
        {
          at: entry.createdAt,
          words: `${name} was uploaded${entry.fileName === null ? '' : `: ${entry.fileName}`}`,
          reason: null,
        },
      ]
      if (entry.submittedAt !== null) {
        const receipt = entry.receiptNumber === null ? '' : `, receipt ${entry.receiptNumber}`
        events.push({
          at: entry.submittedAt,
          words: `${name} was certified and submitted${receipt}`,
          reason: null,
        })
      }
      const what = decided[entry.status]
      if (entry.decidedAt === null || what === undefined) return events
      return [...events, { at: entry.decidedAt, words: `${name} ${what}`, reason: entry.returnReason }]
    })
    .map((event, index) => ({ event, index }))
    .sort((one, other) =>
      one.event.at === other.event.at ? other.index - one.index : one.event.at < other.event.at ? 1 : -1,
    )
    .map(({ event }) => event)
}
