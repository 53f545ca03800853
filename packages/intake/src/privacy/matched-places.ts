import { cellPrivacyRules } from '../rules/privacy-rules.ts'
import type { Place } from './place.ts'

/** A part of a text that may say who somebody is, and the rule that says so. */
export interface PersonalSpan extends Place {
  readonly code: string
}

/**
 * What of a text may say who somebody is, in order, without overlaps. Only for the machine on which the file is: a page
 * marks with it what its reader has to take out. Everywhere else `maskText` is used.
 */
export function personalSpans(text: string): readonly PersonalSpan[] {
  const all = cellPrivacyRules
    .flatMap(({ code, places }) => [...places(text)].map((place) => ({ ...place, code })))
    // Of those that begin together, the longest; sorting is stable, so the narrower rule stands first.
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const spans: PersonalSpan[] = []
  for (const span of all) {
    const last = spans.at(-1)
    if (last === undefined || span.start >= last.end) spans.push(span)
    else if (span.end > last.end) spans[spans.length - 1] = { ...last, end: span.end }
  }
  return spans
}
