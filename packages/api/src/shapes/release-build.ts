import { z } from 'zod'
import { instant } from './codes.ts'
import { releaseStatus } from './release.ts'

/** The building of a release, as a steward watches it. */
export const releaseBuildView = z.object({
  id: z.uuid(),
  title: z.string(),
  status: releaseStatus,
  askedAt: instant,
  state: z.enum(['waiting', 'running', 'built', 'failed']),
  /** How many tables are proven, of how many. Both 0 until they are counted. */
  tablesDone: z.int(),
  tables: z.int(),
  releaseNumber: z.int().nullable(),
  /** Why it failed; nothing was built. */
  problem: z.string().nullable(),
})
export type ReleaseBuildView = z.infer<typeof releaseBuildView>
