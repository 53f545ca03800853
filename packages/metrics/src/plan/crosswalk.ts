import type { Origin } from './origin.ts'
import type { PlanPlace } from './plan-place.ts'

/** Where a place of the draft edition went in the final edition. */
export interface CrosswalkLine {
  readonly from: PlanPlace
  /** Empty: nothing in the final edition can be named, and `note` says why. */
  readonly to: readonly PlanPlace[]
  readonly relation: 'kept' | 'renamed' | 'reworked' | 'not_known'
  readonly note: string
  readonly origin: Origin
}

const ourReading: Origin = {
  standing: 'our_reading',
  source: 'Muster, by comparing the titles of both editions',
  note: 'No public document that pairs the two editions was found.',
}

const line = (
  kind: 'goal' | 'objective',
  from: string,
  relation: CrosswalkLine['relation'],
  to: readonly string[],
  note: string,
): CrosswalkLine => ({
  from: { edition: '2013-04-draft', kind, id: from },
  to: to.map((id) => ({ edition: '2014-01-final', kind, id })),
  relation,
  note,
  origin: ourReading,
})

/** From each known goal and objective of the April 2013 draft to the January 2014 Plan. Muster's own reading. */
export const crosswalk: readonly CrosswalkLine[] = [
  line('goal', '1', 'renamed', ['1'], '"Increase Coordination and Collaboration" became "Align Efforts".'),
  line(
    'goal',
    '2',
    'reworked',
    ['2', '3'],
    'The research part of "Increase Awareness" became "Improve Understanding". The public awareness part moved to "Expand Access to Services".',
  ),
  line('goal', '3', 'kept', ['3'], 'Same name in both editions.'),
  line('goal', '4', 'kept', ['4'], 'Same name in both editions.'),
  line(
    'objective',
    '1',
    'reworked',
    ['1', '2'],
    'Commitment at all levels of government is parted into federal leadership and work across agencies.',
  ),
  line(
    'objective',
    '2',
    'reworked',
    ['7'],
    'Partnerships with groups outside government stand under community response in the final Plan.',
  ),
  line(
    'objective',
    '3',
    'reworked',
    ['3', '6'],
    'Understanding is sought through research, and through training.',
  ),
  line('objective', '4', 'reworked', ['5'], 'Public awareness is tied to the identification of victims.'),
  line(
    'objective',
    '5',
    'reworked',
    ['3', '4'],
    'Research is parted into baseline knowledge and effective responses.',
  ),
  line(
    'objective',
    '6',
    'not_known',
    [],
    'The title of this objective is not known, so it cannot be followed.',
  ),
]

/** The lines that lead to a place of the final edition: where it came from. Empty: nothing in the draft can be named. */
export const linesTo = ({ edition, kind, id }: PlanPlace): readonly CrosswalkLine[] =>
  crosswalk.filter(({ to }) =>
    to.some((place) => place.edition === edition && place.kind === kind && place.id === id),
  )
