import type { ReleaseRecord } from '@muster/data'
import type { ReleaseFacts } from '../shapes/release.ts'

/** What is said of a release wherever its figures stand. */
export const factsOf = ({
  number,
  status,
  title,
  publishedAt,
  asOf,
  sha256,
  withdrawnAt,
  withdrawnReason,
}: ReleaseRecord): ReleaseFacts => ({
  number,
  status,
  title,
  publishedAt,
  asOf,
  sha256,
  withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawnReason ?? '' },
})
