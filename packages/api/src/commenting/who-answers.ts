import type { OfficeRecord } from '@muster/data'
import { findCommentPlace, type CommentPlace, type PlanEdition } from '@muster/metrics'
import type { Actor } from '../actor.ts'
import { speakingFor, whoInWords } from '../planning/who-speaks.ts'

interface Voice {
  /** The agency that answers; null: the reader may not answer all of these. */
  readonly as: string | null
  /** Who answers what the reader may not, as the end of a sentence. */
  readonly who: string
}

/**
 * Whether a reader may answer comments, and as which agency: whoever speaks of a place of the plan answers what is said
 * of it. One answer to several comments is for who speaks of all their places.
 */
export function voiceOfComments(
  actor: Actor,
  offices: readonly OfficeRecord[],
  edition: PlanEdition,
  comments: readonly { readonly kind: CommentPlace['kind']; readonly place: string }[],
): Voice {
  const voices = comments.map(({ kind, place }) =>
    speakingFor(actor, offices, findCommentPlace(edition, { kind, id: place })?.leads ?? []),
  )
  const mute = voices.find(({ as }) => as === null)
  const [first] = voices
  if (mute !== undefined || first === undefined)
    return { as: null, who: mute === undefined ? '' : whoInWords(mute) }
  return { as: first.as, who: whoInWords(first) }
}
