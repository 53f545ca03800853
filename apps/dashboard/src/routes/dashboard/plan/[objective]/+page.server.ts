import { trackLabels } from '@muster/metrics'
import { error } from '@sveltejs/kit'
import { fiscalYearInAddress } from '#lib/fiscal-year-in-address.ts'
import { ask } from '#lib/server/ask.ts'
import { fiscalYearsOfPlan } from '../plan-years.ts'
import { objectivePage } from './objective-page.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const page = objectivePage(event.params.objective)
  if (page === undefined) error(404, 'The plan has no such objective.')
  const fiscalYears = fiscalYearsOfPlan()
  const fiscalYear = fiscalYearInAddress(event.url.searchParams, fiscalYears)
  const plan = await ask(event, (api) => api.dashboard.plan({ fiscalYear }))
  const progress = await ask(event, (api) => api.plan.progress({ fiscalYear }))
  const fed = await ask(event, (api) => api.dashboard.contributions({ objective: page.id, fiscalYear }))
  const ids = progress.objectives.map(({ id }) => id)
  const own = progress.objectives.find(({ id }) => id === page.id)
  if (own === undefined) error(404, 'The plan has no such objective.')
  return {
    page,
    fiscalYear,
    fiscalYears,
    years: progress.years,
    own,
    before: ids[ids.indexOf(page.id) - 1],
    after: ids[ids.indexOf(page.id) + 1],
    figures: plan.goals.flatMap(({ objectives }) => objectives).find(({ id }) => id === page.id),
    fed: { programs: fed.objectives.flatMap(({ programs }) => programs), limit: fed.limit },
    asOf: plan.asOf,
    changedAt: plan.changedAt,
    trackLabels,
    done: event.url.searchParams.get('done'),
  }
}
