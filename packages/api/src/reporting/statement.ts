import type { RevisionKind } from '@muster/data'

/**
 * What a certifying person states: after the closing line of the federal performance progress report ("to the best of
 * my knowledge and belief … correct and complete"), and that no person can be found in the report.
 */
const ofCounts =
  'I certify that, to the best of my knowledge and belief, this report is correct and complete for the award and the ' +
  'quarter named above, and that it holds no information that could identify a person.'

/** The same for a quarter in which nothing happened that the form asks about: silence does not say so, this does. */
const ofNothing =
  'I certify that, to the best of my knowledge and belief, nothing happened under the award named above in the quarter ' +
  'named above that its form asks about: there are no counts to report.'

/** What a person is asked to state of a revision. */
export const certificationStatement = (kind: RevisionKind): string =>
  kind === 'nothing_to_report' ? ofNothing : ofCounts
