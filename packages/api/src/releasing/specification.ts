import type { ReleaseRecord } from '@muster/data'
import { z } from 'zod'

const common = {
  firstFiscalYear: z.int(),
  lastFiscalYear: z.int(),
  policy: z.object({ threshold: z.number(), contributors: z.number(), dominance: z.number() }),
  /** The audit of disclosure control, which shares no code with what withholds, found nothing. */
  audit: z.literal('passed'),
  /** The release that was public when this one was built, and that it was protected against. */
  previousRelease: z.int().nullable(),
  /** Totals that keep their old value until a correction is large enough to show: `new_clients 2016`. */
  pending: z.array(z.string()).readonly(),
}

/** How a release was built, kept with it, and public. Version 1 has national totals alone. */
export const specification = z.discriminatedUnion('version', [
  z.object({ version: z.literal(1), tables: z.literal('national fiscal-year totals'), ...common }),
  z.object({
    version: z.literal(2),
    /** The version of the publication specification that says what is published. */
    publication: z.int(),
    /** How many tables stand beneath the totals, and how many of them have a certificate. */
    tables: z.int(),
    proven: z.int(),
    /** HMAC-SHA-256 of the certificates under a secret of the installation: they are made of counts, and stay private. */
    certificates: z.string(),
    ...common,
  }),
])
export type Specification = z.infer<typeof specification>

/** The specification of a stored release. */
export const specificationOf = (release: Pick<ReleaseRecord, 'specification'>): Specification =>
  specification.parse(release.specification)
