import { createHash } from 'node:crypto'
import { findState } from '@muster/metrics'
import type { DirectoryListing } from '#lib/directory/directory-listing.ts'
import { languageName } from '#lib/directory/language-name.ts'
import { serviceName } from '#lib/directory/service-name.ts'

/**
 * The directory in the Human Services Data Specification 3.0 of Open Referral: one page of its list of services, with a
 * service for each that an organization offers. A listing has no location, so there is none here. Ids are the same each
 * time. `description`: said of every organization.
 */
export function directoryHsds(listings: readonly DirectoryListing[], description: string) {
  const contents = listings.flatMap((listing) =>
    listing.services.map((service) => serviceOf(listing, service, description)),
  )
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  }
}

function serviceOf(listing: DirectoryListing, service: string, description: string) {
  const { organizationId, name, website, hours } = listing
  const idOf = (what: string) => idFrom(`${organizationId} ${service} ${what}`)
  return {
    id: idOf('service'),
    name: serviceName(service),
    status: 'active',
    assured_date: listing.confirmedOn,
    ...(website !== null && { url: website }),
    organization: { id: organizationId, name, description, ...(website !== null && { website }) },
    phones: [
      {
        id: idOf('phone'),
        number: `+1${listing.phone}`,
        type: 'voice',
        ...(listing.phoneExtension !== null && { extension: Number(listing.phoneExtension) }),
      },
    ],
    languages: listing.languages.map((code) => ({
      id: idOf(`language ${code}`),
      name: languageName(code),
      code,
    })),
    service_areas: listing.states.map((code) => ({
      id: idOf(`state ${code}`),
      name: findState(code)?.name ?? code,
    })),
    ...(hours !== null && { schedules: [{ id: idOf('schedule'), description: hours }] }),
  }
}

/** A UUID of version 8 (RFC 9562) that the same text always gives. */
function idFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
