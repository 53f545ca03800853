export {
  countListingsToDecide,
  listFundedListings,
  lockListing,
  readListings,
  readListingVersions,
  type ListingRecord,
} from './read-listings.ts'
export { insertListing, moveListing, type NewListing } from './write-listings.ts'
export {
  countDirectory,
  searchDirectory,
  type DirectorySearch,
  type PublicListingRecord,
} from './search-directory.ts'
