import type { ReleaseRecord } from '@muster/data'
import { defaultPolicy } from '@muster/disclosure'
import { z } from 'zod'

/** How a release was built, kept with it. */
export const specification = z.object({
  version: z.literal(1),
  tables: z.literal('national fiscal-year totals'),
  firstFiscalYear: z.int(),
  lastFiscalYear: z.int(),
  policy: z.object({ threshold: z.number(), contributors: z.number(), dominance: z.number() }),
  /** The audit of disclosure control, which shares no code with what withholds, found nothing. */
  audit: z.literal('passed'),
  /** The release that was public when this one was built, and that it was protected against. */
  previousRelease: z.int().nullable(),
  /** Totals that keep their old value until a correction is large enough to show: `new_clients 2016`. */
  pending: z.array(z.string()).readonly(),
})
export type Specification = z.infer<typeof specification>

/** The specification of a stored release. */
export const specificationOf = (release: Pick<ReleaseRecord, 'specification'>): Specification =>
  specification.parse(release.specification)

/** What every release of this version has in common. */
export const thisVersion = {
  version: 1,
  tables: 'national fiscal-year totals',
  policy: defaultPolicy,
  audit: 'passed',
} as const
