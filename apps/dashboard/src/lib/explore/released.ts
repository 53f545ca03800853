import type { Outputs } from '#lib/server/caller.ts'

/** What a release tells: its metrics, its years, and by what each total is divided. */
export type ReleasedCatalog = Outputs['public']['catalog']
/** A metric of a release by fiscal year, and divided by one dimension. */
export type ReleasedDivision = Outputs['public']['table']
export type ReleasedParts = NonNullable<ReleasedDivision['parts']>
export type ReleasedMember = ReleasedParts['members'][number]
/** All that a release tells of a state, its region and the nation. */
export type ReleasedPlace = Outputs['public']['place']
