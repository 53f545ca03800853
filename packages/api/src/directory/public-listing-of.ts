import type { PublicListingRecord } from '@muster/data'
import { dayOf } from '../clock.ts'
import type { PublicListing } from '../shapes/listing.ts'

/** A listing as everybody reads it: a day is enough. */
export const publicListingOf = ({ confirmedAt, ...listed }: PublicListingRecord): PublicListing => ({
  ...listed,
  confirmedOn: dayOf(confirmedAt),
})
