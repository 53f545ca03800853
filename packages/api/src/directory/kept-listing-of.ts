import type { ListingRecord } from '@muster/data'
import type { KeptListing } from '../shapes/listing.ts'

/** A version of a listing, without who asked and who decided. */
export const keptListingOf = ({
  organizationId: _organization,
  askedBy: _asked,
  decidedBy: _decided,
  statement: _statement,
  ...kept
}: ListingRecord): KeptListing => kept
