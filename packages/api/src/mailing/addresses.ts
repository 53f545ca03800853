import type { Told } from '@muster/data'
import type { Settings } from '../settings.ts'

// The few pages that mail leads to. The dashboard builds its own addresses; a test there holds the two together.

const part = encodeURIComponent

export const pages = {
  preferences: () => '/inbox/preferences',
  review: () => '/review',
  board: () => '/review/board',
  extensions: () => '/review/extensions',
  reviewListings: () => '/review/listings',
  publicComments: () => '/dashboard/plan/comments',
  reviewReport: (number: string, quarter: string) => `/review/${part(number)}/${part(quarter)}`,
  report: (number: string, quarter: string) => `/awards/${part(number)}/${part(quarter)}`,
  comments: (number: string, quarter: string) => `/awards/${part(number)}/${part(quarter)}/comments`,
  extension: (number: string, quarter: string) => `/awards/${part(number)}/${part(quarter)}/extension`,
}

/** The absolute address of a page. */
export const addressOf = ({ origin }: Pick<Settings, 'origin'>, page: string): string =>
  `${origin ?? 'http://localhost:3000'}${page}`

/** The page that something is about, on the reader's side. */
export function pageOf({ kind, awardNumber, quarter, asOfficer }: Told): string {
  if (kind === 'listing_requested') return pages.reviewListings()
  if (kind === 'public_comments') return pages.publicComments()
  if (awardNumber === null || quarter === null) return pages.review()
  if (kind === 'extension_requested') return pages.extensions()
  if (asOfficer) return pages.reviewReport(awardNumber, quarter)
  if (kind === 'comment') return pages.comments(awardNumber, quarter)
  if (kind === 'extension_decided') return pages.extension(awardNumber, quarter)
  return pages.report(awardNumber, quarter)
}
