import { fiscalYearInAddress } from '#lib/fiscal-year-in-address.ts'
import { ask } from '#lib/server/ask.ts'
import { fiscalYearsOfPlan } from '../plan-years.ts'
import { reportedOfThemes } from './reported-of-themes.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const fiscalYears = fiscalYearsOfPlan()
  const fiscalYear = fiscalYearInAddress(event.url.searchParams, fiscalYears)
  const { themes, years } = await ask(event, (api) => api.plan.progress({ fiscalYear }))
  return {
    themes,
    years,
    reported: reportedOfThemes(),
    fiscalYear,
    fiscalYears,
    done: event.url.searchParams.get('done'),
  }
}
