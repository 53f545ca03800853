import type { StoredReport } from '#lib/check/compare-with-stored.ts'
import type { ReportPlace } from '#lib/check/destination.ts'
import { paths } from '#lib/paths.ts'

/** What is stored for a report; undefined for one that the person cannot see. Only its name is sent. */
export async function fetchStored({ awardNumber, quarter }: ReportPlace): Promise<StoredReport | undefined> {
  const response = await fetch(paths.reportStored(awardNumber, quarter), { cache: 'no-store' })
  if (!response.ok) return undefined
  const stored: StoredReport | null = await response.json()
  return stored ?? undefined
}
