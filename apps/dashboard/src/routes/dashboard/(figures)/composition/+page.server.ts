import {
  metricField,
  placeFields,
  placesInWords,
  spanField,
  timeFields,
} from '#lib/dashboard/filters/filter-fields.ts'
import { filtersInAddress } from '#lib/dashboard/filters/filters-in-address.ts'
import { frameOf } from '#lib/dashboard/filters/frame-of.ts'
import { isSplit } from '#lib/dashboard/filters/metric-in-address.ts'
import { questionOf, subjectOf } from '#lib/dashboard/question-of.ts'
import { ask } from '#lib/server/ask.ts'
import { dashboardMenu } from '#lib/server/dashboard-menu.ts'
import { metricFacts } from '#lib/server/metric-facts.ts'
import { breakdownField, breakdownInAddress } from './breakdown-in-address.ts'
import { shownAt } from './composition-charts.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const menu = await dashboardMenu(event)
  const { searchParams } = event.url
  const filters = filtersInAddress('composition', menu, searchParams)
  const breakdown = breakdownInAddress(filters, searchParams)
  const question = questionOf(filters)
  const trend = await ask(event, (api) => api.dashboard.trend({ ...question, by: breakdown.code }))
  const isFirst = breakdown.code === filters.metric.breakdowns[0]?.code
  return {
    trend,
    at: shownAt(trend, filters.time.untilCode !== ''),
    named: { subject: subjectOf(filters), places: placesInWords(filters), breakdown, of: question },
    facts: metricFacts(filters.metric),
    frame: frameOf(
      'composition',
      filters,
      [
        metricField({ metrics: menu.metrics.filter(isSplit) }, filters),
        breakdownField(filters, breakdown),
        ...placeFields(menu, filters),
        ...timeFields(menu.latest, filters, 'The last complete one'),
        spanField(filters),
      ],
      { by: isFirst ? undefined : breakdown.code },
    ),
  }
}
