import { trackLabels } from '@muster/metrics'
import { fiscalYearInAddress } from '#lib/fiscal-year-in-address.ts'
import { ask } from '#lib/server/ask.ts'
import { loadFeeding } from './load-feeding.ts'
import { missingEntries } from './missing-entries.ts'
import { planTree } from './plan-tree.ts'
import { fiscalYearsOfPlan } from './plan-years.ts'
import type { PageServerLoad } from './$types'

const keepers: ReadonlySet<string> = new Set(['office_administrator', 'data_steward'])

export const load: PageServerLoad = async (event) => {
  const fiscalYears = fiscalYearsOfPlan()
  const fiscalYear = fiscalYearInAddress(event.url.searchParams, fiscalYears)
  const plan = await ask(event, (api) => api.dashboard.plan({ fiscalYear }))
  const progress = await ask(event, (api) => api.plan.progress({ fiscalYear }))
  const feeding = await loadFeeding(event, fiscalYear)
  return {
    fiscalYear,
    fiscalYears,
    plan,
    trackLabels,
    tree: planTree({ plan, progress, trackLabels, feeding }),
    missing: missingEntries(progress),
    // What the public says is for those who decide on it, or answer.
    seesComments: event.locals.me?.roles.some(({ role }) => keepers.has(role)) ?? false,
  }
}
