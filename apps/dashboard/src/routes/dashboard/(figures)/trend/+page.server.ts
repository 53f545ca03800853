import {
  metricField,
  partField,
  placeFields,
  placesInWords,
  spanField,
  timeFields,
} from '#lib/dashboard/filters/filter-fields.ts'
import { filtersInAddress } from '#lib/dashboard/filters/filters-in-address.ts'
import { frameOf } from '#lib/dashboard/filters/frame-of.ts'
import { questionOf, subjectOf } from '#lib/dashboard/question-of.ts'
import { ask } from '#lib/server/ask.ts'
import { dashboardMenu } from '#lib/server/dashboard-menu.ts'
import { formBreaks } from '#lib/server/form-breaks.ts'
import { metricFacts } from '#lib/server/metric-facts.ts'
import { byField, byInAddress } from './trend-by.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const menu = await dashboardMenu(event)
  const { searchParams } = event.url
  const filters = filtersInAddress('trend', menu, searchParams)
  const by = byInAddress(filters, searchParams)
  const question = questionOf(filters)
  const trend = await ask(event, (api) => api.dashboard.trend({ ...question, by: by.code }))
  return {
    trend,
    named: {
      subject: subjectOf(filters),
      places: placesInWords(filters),
      by: by.label,
      of: { ...question, by: by.code },
      breaks: {
        ofTotal: formBreaks(question.breakdown, trend.periods),
        ofSeries: formBreaks(question.breakdown ?? by.code, trend.periods),
      },
    },
    facts: metricFacts(filters.metric),
    frame: frameOf(
      'trend',
      filters,
      [
        metricField(menu, filters),
        partField(filters),
        byField(filters, by),
        ...placeFields(menu, filters),
        ...timeFields(menu.latest, filters, 'Up to the latest'),
        spanField(filters),
      ],
      { by: by.code === 'program' ? undefined : by.code },
    ),
  }
}
