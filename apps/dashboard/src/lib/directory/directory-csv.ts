import { formulaSafeCsv } from '#lib/release/formula-safe-csv.ts'
import type { DirectoryListing } from './directory-listing.ts'
import { shownListing } from './shown-listing.ts'

const header = [
  'name',
  'services',
  'languages',
  'states',
  'phone',
  'website',
  'hours',
  'confirmed_on',
  'note',
]

/** The directory as a table: a row for each organization, codes in one cell parted by spaces. `note` stands in every row. */
export const directoryCsv = (listings: readonly DirectoryListing[], note: string): string =>
  formulaSafeCsv(
    header,
    listings.map((listing) => [
      listing.name,
      listing.services.join(' '),
      listing.languages.join(' '),
      listing.states.join(' '),
      shownListing(listing).phone.text,
      listing.website,
      listing.hours,
      listing.confirmedOn,
      note,
    ]),
  )
