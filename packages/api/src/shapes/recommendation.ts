import { recommendationStandings, recommendationStates } from '@muster/metrics'
import { z } from 'zod'
import { instant } from './codes.ts'

/** What a data steward writes down of a recommendation. */
export const recommendationWords = z.object({
  body: z.string().max(1_000),
  /** The calendar year in which it was made. */
  year: z.int().min(2000).max(2100),
  text: z.string().max(20_000),
  standing: z.enum(recommendationStandings),
  source: z.string().max(1_000),
  response: z.string().max(20_000).default(''),
  state: z.enum(recommendationStates),
  /** Numbers of actions of the current edition. */
  actions: z.array(z.string().max(10)).max(100).default([]),
})

/** As it stands beside what it is linked to. */
export const linkedRecommendation = z.object({
  id: z.string(),
  body: z.string(),
  year: z.int(),
  text: z.string(),
  standing: z.enum(recommendationStandings),
  state: z.enum(recommendationStates),
  response: z.string().nullable(),
  /** Numbers of the actions it is linked to. */
  actions: z.array(z.string()),
})
export type LinkedRecommendation = z.infer<typeof linkedRecommendation>

/** A version of a recommendation with the answer to it. */
export const recommendation = linkedRecommendation.extend({
  version: z.int(),
  source: z.string(),
  /** Name of who wrote this version; null if the account is gone. */
  by: z.string().nullable(),
  at: instant,
})
export type Recommendation = z.infer<typeof recommendation>
