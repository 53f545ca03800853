import { z } from 'zod'
import { omissions } from '../releasing/protect-family.ts'
import { releasedRow, releaseFacts } from './release.ts'

/** One part of a total, as it is published. */
export const releasedPart = z.object({
  fiscalYear: z.int(),
  /** Null: withheld. */
  value: z.int().nullable(),
  /** The value is that of an earlier release: a small correction waits until it is large enough to show. */
  revisionPending: z.boolean(),
  /** How many of the reports behind it are in, of how many; null where that is as for the total, or not known. */
  reported: z.int().nullable(),
  expected: z.int().nullable(),
})
export type ReleasedPart = z.infer<typeof releasedPart>

const dimensionWords = z.object({
  /** `state`, `region`, `quarter`, or the code of a breakdown. */
  dimension: z.string(),
  label: z.string(),
})

const metricWords = z.object({
  metric: z.string(),
  label: z.string(),
  definition: z.string(),
  unit: z.string(),
  source: z.string(),
})

/** What a release tells: its metrics in the order of the dictionary, with what each is divided by. */
export const publicCatalog = z.object({
  release: releaseFacts,
  /** Oldest first. */
  fiscalYears: z.array(z.int()),
  /** Counts from 1 to one below this are withheld. */
  threshold: z.int(),
  metrics: z.array(metricWords.extend({ by: z.array(dimensionWords) })),
})
export type PublicCatalog = z.infer<typeof publicCatalog>

/** A metric’s national totals by year, and, if it was asked, what they are divided by. */
export const publicTable = metricWords.extend({
  release: releaseFacts,
  threshold: z.int(),
  by: z.array(dimensionWords),
  totals: z.array(releasedRow),
  /** Null where no dimension was asked for. */
  parts: dimensionWords
    .extend({
      /** In the order in which they are shown; a part that a year does not have is not among its values. */
      members: z.array(z.object({ member: z.string(), label: z.string(), values: z.array(releasedPart) })),
      /** Years whose total is not divided, and why. */
      omitted: z.array(z.object({ fiscalYear: z.int(), reason: z.enum(omissions) })),
    })
    .nullable(),
})
export type PublicTable = z.infer<typeof publicTable>

/** All that a release tells of a state: its own figures, and those of its region. */
export const publicPlace = z.object({
  release: releaseFacts,
  threshold: z.int(),
  state: z.string(),
  region: z.string(),
  fiscalYears: z.array(z.int()),
  metrics: z.array(
    metricWords.extend({
      /** What the state has; empty where the release does not divide the metric by state, or has nothing of this one. */
      ofState: z.array(releasedPart),
      ofRegion: z.array(releasedPart),
      nation: z.array(releasedRow),
    }),
  ),
})
export type PublicPlace = z.infer<typeof publicPlace>

/** Every part of every total of a release, line by line: what a file of it holds. */
export const publicParts = z.object({
  release: releaseFacts,
  /** By metric and dimension in the order of the catalog, then by member as shown, the oldest year first. */
  parts: z.array(
    releasedPart.extend({
      metric: z.string(),
      metricLabel: z.string(),
      unit: z.string(),
      dimension: z.string(),
      dimensionLabel: z.string(),
      member: z.string(),
      label: z.string(),
    }),
  ),
})
export type PublicParts = z.infer<typeof publicParts>
