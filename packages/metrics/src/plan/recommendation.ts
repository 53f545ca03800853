import type { Standing } from './origin.ts'

/** How far the government's answer to a recommendation has come. */
export const recommendationStates = [
  'received',
  'accepted',
  'partly_accepted',
  'not_accepted',
  'done',
] as const

export type RecommendationState = (typeof recommendationStates)[number]

export const recommendationStateLabels: Readonly<Record<RecommendationState, string>> = {
  received: 'Received',
  accepted: 'Accepted',
  partly_accepted: 'Partly accepted',
  not_accepted: 'Not accepted',
  done: 'Done',
}

/** What a text of an advisory body can be: read in a source, written from memory, or made up to show how Muster works. */
export const recommendationStandings = [
  'found',
  'recalled',
  'illustrative',
] as const satisfies readonly Standing[]

export type RecommendationStanding = (typeof recommendationStandings)[number]

/** One plain sentence for each, ready to be shown. */
export const recommendationStandingLabels: Readonly<Record<RecommendationStanding, string>> = {
  found: 'The text was found in a public source',
  recalled: 'The text is written from memory, and not checked',
  illustrative: 'The text is illustrative: not the body’s own words',
}

/** Bodies that advise on the plan's matter, as forms offer them; another one can be typed. */
export const advisoryBodies: readonly string[] = [
  'President’s Advisory Council on Faith-based and Neighborhood Partnerships',
  'United States Advisory Council on Human Trafficking',
]
