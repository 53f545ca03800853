import {
  rejectionReasonLabels,
  spanishRejectionReasons,
  type CommentState,
  type RejectionReason,
} from '@muster/metrics'
import { languageNow } from '#lib/language/language.ts'
import { m } from '#lib/paraglide/messages.js'

/** What became of a comment, in a sentence or two. */
export function stateInWords(state: CommentState, reason: RejectionReason | null): string {
  if (state === 'held') return m.receipt_held()
  if (state === 'published') return m.receipt_published()
  if (reason === null) return m.receipt_rejected()
  const reasons = languageNow() === 'es' ? spanishRejectionReasons : rejectionReasonLabels
  const said = m.receipt_rejected_because({ reason: reasons[reason] })
  return reason === 'personal' ? `${said} ${m.receipt_erased()}` : said
}
