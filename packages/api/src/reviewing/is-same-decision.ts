import type { RevisionRecord } from '@muster/data'
import type { Person } from '../actor.ts'

type Decision = { readonly status: 'accepted' } | { readonly status: 'returned'; readonly reason: string }

/**
 * Whether a person has decided just this already: a button that was pressed twice is no conflict. Somebody else who comes
 * too late, or another reason, is.
 */
export function isSameDecision(revision: RevisionRecord, by: Person, decision: Decision): boolean {
  if (revision.status !== decision.status || revision.decidedBy !== by.userId) return false
  return decision.status === 'accepted' || revision.returnReason === decision.reason
}
