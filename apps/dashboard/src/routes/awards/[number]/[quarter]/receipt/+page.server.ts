import { ask } from '#lib/server/ask.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { awardNumber, quarter } = reportInAddress(event.params)
  const asked = Number(event.url.searchParams.get('revision'))
  const revisionNumber = Number.isInteger(asked) && asked > 0 ? asked : undefined
  return { receipt: await ask(event, (api) => api.reports.receipt({ awardNumber, quarter, revisionNumber })) }
}
