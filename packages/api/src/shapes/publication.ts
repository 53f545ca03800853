import { z } from 'zod'
import { publicationSpecification } from '../releasing/publication-specification.ts'
import { instant } from './codes.ts'

/** What is published, and everything that could be. */
export const publicationView = z.object({
  version: z.int(),
  specification: publicationSpecification,
  /** Every metric that can be published, in the order of the dictionary. */
  metrics: z.array(
    z.object({
      metric: z.string(),
      label: z.string(),
      dimensions: z.array(
        z.object({
          dimension: z.string(),
          label: z.string(),
          /** Of a breakdown, which may be merged; empty for places and quarters. */
          categories: z.array(z.object({ code: z.string(), label: z.string() })),
        }),
      ),
    }),
  ),
  /** The latest versions, the latest first. The first of all, which nobody saved, is not among them. */
  versions: z.array(z.object({ version: z.int(), note: z.string(), savedAt: instant })),
})
export type PublicationView = z.infer<typeof publicationView>

/** What a steward changes at once; what is absent stays. */
export const publicationChange = z.object({
  policy: publicationSpecification.shape.policy.optional(),
  /** One metric: by what it is divided, and in which years; `published: false` takes it out. */
  table: publicationSpecification.shape.tables.element.extend({ published: z.boolean() }).optional(),
  /** By breakdown, for every metric that has it. An empty list merges nothing. */
  merges: publicationSpecification.shape.merges.optional(),
})
export type PublicationChange = z.infer<typeof publicationChange>

const counted = z.object({
  parts: z.int(),
  withheld: z.int(),
  /** Years in which the total is not divided. */
  omitted: z.int(),
})

/** What a change would do to a metric, if a release of all years were built now. */
export const publicationPreview = z.object({
  /** National totals: how many years, and how many of them are withheld. */
  totals: z.object({ now: counted, then: counted }),
  dimensions: z.array(
    z.object({
      dimension: z.string(),
      label: z.string(),
      /** Null: not divided by it. */
      now: counted.nullable(),
      then: counted.nullable(),
      /** A coarser way, in words, and what it would withhold; null where nothing is withheld, or none is known. */
      coarser: counted.extend({ how: z.string() }).nullable(),
    }),
  ),
})
export type PublicationPreview = z.infer<typeof publicationPreview>
