import { placeKey, type Destination, type ReportPlace } from './destination.ts'
import type { PlaceComparison } from './compare-with-stored.ts'

/**
 * All reports that a file would change, the revision of each that it would replace, and the hash of a draft, in a form
 * field: what a person has seen and agreed to. When somebody stores another revision in the meantime, or types a line into
 * the draft, it no longer matches.
 */
export const agreementTo = (comparisons: readonly PlaceComparison[]): string =>
  comparisons
    .map(({ place, revision, contentSha256 }) =>
      [placeKey(place), 'after revision', revision ?? 0, contentSha256 ?? ''].join(' ').trimEnd(),
    )
    .sort()
    .join('\n')

/**
 * Whether an upload may go ahead: the person has agreed to exactly what it does; or it goes to the report that they are
 * at, and takes nothing away there.
 */
export function isAgreed(
  destination: Destination,
  comparisons: readonly PlaceComparison[],
  agreed: unknown,
): boolean {
  if (comparisons.length > 0 && agreed === agreementTo(comparisons)) return true
  return (
    destination.kind === 'here' &&
    comparisons.every(({ stored, changes, isDraft }) => (stored === 0 && !isDraft) || changes.length === 0)
  )
}

/** The reports of `destination` that nobody has compared yet. */
export const notCompared = (
  places: readonly ReportPlace[],
  comparisons: readonly PlaceComparison[],
): readonly ReportPlace[] => {
  const compared = new Set(comparisons.map(({ place }) => placeKey(place)))
  return places.filter((place) => !compared.has(placeKey(place)))
}
