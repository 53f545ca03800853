import { statusReportFields } from '@muster/api'
import { trackLabels } from '@muster/metrics'
import { ask } from '#lib/server/ask.ts'
import { fiscalYearsOfPlan } from '../../plan-years.ts'
import { reportYear } from './report-year.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const fiscalYear = reportYear(event.params.year)
  const plan = await ask(event, (api) => api.dashboard.plan({ fiscalYear }))
  const progress = await ask(event, (api) => api.plan.progress({ fiscalYear, upTo: 'year' }))
  const figures = new Map(
    plan.goals.flatMap(({ objectives }) => objectives.map((each) => [each.id, each.indicators])),
  )
  return {
    fiscalYear,
    fiscalYears: fiscalYearsOfPlan(),
    trackLabels,
    fields: Object.entries(statusReportFields).map(([name, meaning]) => ({ name, meaning })),
    progress,
    goals: plan.goals.map(({ id, title, objectives }) => ({
      id,
      title,
      objectives: objectives.map((each) => ({ id: each.id, title: each.title })),
    })),
    indicators: Object.fromEntries(figures),
  }
}
