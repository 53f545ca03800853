import type { RecommendationRecord } from '@muster/data'
import type { LinkedRecommendation, Recommendation } from '../shapes/recommendation.ts'

/** A recommendation as it stands beside what it is linked to. */
export const linkedOf = (record: RecommendationRecord): LinkedRecommendation => {
  const { id, body, year, text, standing, state, response, actions } = record
  return { id, body, year, text, standing, state, response, actions: [...actions] }
}

/** A version of a recommendation as readers see it. */
export const recommendationOf = (record: RecommendationRecord): Recommendation => {
  const { version, source, name, changedAt } = record
  return { ...linkedOf(record), version, source, by: name, at: changedAt }
}
