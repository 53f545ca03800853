import {
  metricField,
  partField,
  placeFields,
  placesInWords,
  timeFields,
} from '#lib/dashboard/filters/filter-fields.ts'
import { filtersInAddress } from '#lib/dashboard/filters/filters-in-address.ts'
import { frameOf } from '#lib/dashboard/filters/frame-of.ts'
import { questionOf, subjectOf } from '#lib/dashboard/question-of.ts'
import { ask } from '#lib/server/ask.ts'
import { dashboardMenu } from '#lib/server/dashboard-menu.ts'
import { metricFacts } from '#lib/server/metric-facts.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const menu = await dashboardMenu(event)
  const filters = filtersInAddress('map', menu, event.url.searchParams)
  const { until, ...question } = questionOf(filters)
  const figures = await ask(event, (api) =>
    api.dashboard.map({ ...question, ...(filters.time.untilCode !== '' && { until }) }),
  )
  return {
    figures,
    named: { subject: subjectOf(filters), places: placesInWords(filters), of: question },
    facts: metricFacts(filters.metric),
    frame: frameOf('map', filters, [
      metricField(menu, filters),
      partField(filters),
      ...placeFields(menu, filters, { state: false }),
      ...timeFields(menu.latest, filters, 'The last complete one'),
    ]),
  }
}
