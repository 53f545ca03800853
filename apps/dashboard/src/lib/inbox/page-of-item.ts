import { paths } from '#lib/paths.ts'

interface Item {
  kind: string
  awardNumber: string | null
  quarter: string | null
  asOfficer: boolean
}

/** The page that something in the inbox is about, on the reader's side. */
export function pageOfItem({ kind, awardNumber, quarter, asOfficer }: Item): string {
  if (kind === 'listing_requested') return paths.reviewListings()
  if (kind === 'public_comments') return paths.publicComments()
  if (awardNumber === null || quarter === null) return paths.review()
  if (kind === 'extension_requested') return paths.extensions()
  if (asOfficer) return paths.reviewReport(awardNumber, quarter)
  if (kind === 'comment') return paths.reportComments(awardNumber, quarter)
  if (kind === 'extension_decided') return paths.reportExtension(awardNumber, quarter)
  return paths.report(awardNumber, quarter)
}
