import type { ExplainBox } from './explain-boxes.ts'
import { placeOf, type ExplainAnswer } from './written-explanations.ts'

/** What stands in a field, and what the person had before them when they wrote it. */
export interface Typed {
  text: string
  was: string
}

/**
 * How a field stands: as it was typed on this page, else as it came back with an answer, else as it is stored. The page may
 * know by now what somebody else has said since; what the person saw stays what they saw, until they are shown the other.
 */
export function typedIn(box: ExplainBox, typed: Typed | undefined, answer: ExplainAnswer | undefined): Typed {
  const { text, was } = typed ?? at(answer?.written, box) ?? { text: box.said, was: box.said }
  const conflict = at(answer?.conflicts, box)
  return { text, was: conflict === undefined ? was : (conflict.theirs ?? '') }
}

/** What a list says of the place of a field. */
export const at = <Place extends { code: string; subject: string }>(
  list: readonly Place[] | undefined,
  box: ExplainBox,
): Place | undefined => list?.find((each) => placeOf(each) === placeOf(box))
