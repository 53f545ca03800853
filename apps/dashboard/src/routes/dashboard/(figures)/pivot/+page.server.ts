import {
  metricField,
  partField,
  placeFields,
  placesInWords,
  spanField,
  timeFields,
  untilField,
} from '#lib/dashboard/filters/filter-fields.ts'
import { filtersInAddress } from '#lib/dashboard/filters/filters-in-address.ts'
import { frameOf } from '#lib/dashboard/filters/frame-of.ts'
import { questionOf, subjectOf } from '#lib/dashboard/question-of.ts'
import { ask } from '#lib/server/ask.ts'
import { dashboardMenu } from '#lib/server/dashboard-menu.ts'
import { metricFacts } from '#lib/server/metric-facts.ts'
import { sideFields, sidesInAddress } from './sides-in-address.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const menu = await dashboardMenu(event)
  const search = new URLSearchParams(event.url.search)
  // Years on a side are chosen as years, whatever the time was on another page.
  const isYears = [search.get('rows'), search.get('columns')].includes('year')
  if (isYears) search.set('time', 'year')
  const filters = filtersInAddress('pivot', menu, search)
  const isPart = filters.part !== undefined
  const sides = sidesInAddress(filters.metric, {
    isPart,
    search,
    say: (sentence) => void filters.notices.push(sentence),
  })
  const overTime = [sides.rows, sides.columns].some(({ kind }) => kind === 'time')
  const { until, ...question } = questionOf(filters)
  const pivot = await ask(event, (api) =>
    api.dashboard.pivot({
      ...question,
      rows: sides.rows.code,
      columns: sides.columns.code,
      ...(filters.time.untilCode !== '' && { until }),
    }),
  )
  return {
    pivot,
    named: { subject: subjectOf(filters), places: placesInWords(filters), of: question },
    facts: metricFacts(filters.metric),
    frame: frameOf(
      'pivot',
      filters,
      [
        metricField(menu, filters),
        partField(filters),
        ...sideFields(filters.metric, sides, isPart),
        ...placeFields(menu, filters),
        ...(overTime
          ? [untilField(menu.latest, filters.time, 'Up to the latest'), spanField(filters)]
          : timeFields(menu.latest, filters, 'The last complete one')),
      ],
      {
        rows: sides.rows.code,
        columns: sides.columns.code,
        ...(overTime ? { time: undefined } : { span: undefined }),
      },
    ),
  }
}
