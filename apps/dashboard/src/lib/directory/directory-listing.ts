import type { Outputs } from '#lib/server/caller.ts'

/** A listing as everybody reads it, in codes. */
export type DirectoryListing = Outputs['public']['wholeDirectory'][number]
