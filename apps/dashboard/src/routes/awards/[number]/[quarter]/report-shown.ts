import type { Outputs } from '#lib/server/caller.ts'

/** A report as the api gives it to its grantee. */
export type ReportShown = Outputs['reports']['get']
