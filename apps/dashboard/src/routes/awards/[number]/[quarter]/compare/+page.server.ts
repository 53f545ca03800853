import { revisionsInAddress } from '#lib/review/revisions-in-address.ts'
import { ask } from '#lib/server/ask.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const place = reportInAddress(event.params)
  const revisions = revisionsInAddress(event.url.searchParams)
  return { comparison: await ask(event, (api) => api.reports.compare({ ...place, ...revisions })) }
}
