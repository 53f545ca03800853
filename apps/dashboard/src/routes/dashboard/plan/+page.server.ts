import { trackLabels } from '@muster/metrics'
import { fiscalYearInAddress } from '#lib/fiscal-year-in-address.ts'
import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

/** The years of the plan that have targets, the latest first. */
const fiscalYears = [2017, 2016, 2015, 2014]

export const load: PageServerLoad = async (event) => {
  const fiscalYear = fiscalYearInAddress(event.url.searchParams, fiscalYears)
  const plan = await ask(event, (api) => api.dashboard.plan({ fiscalYear }))
  return { fiscalYear, fiscalYears, plan, trackLabels }
}
