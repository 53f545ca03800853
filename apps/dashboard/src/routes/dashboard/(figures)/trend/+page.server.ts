import { countBasisLabels, findMetric } from '@muster/metrics'
import {
  metricField,
  partField,
  placeFields,
  placesInWords,
  spanField,
  timeFields,
} from '#lib/dashboard/filters/filter-fields.ts'
import { filtersInAddress, queryOf } from '#lib/dashboard/filters/filters-in-address.ts'
import { ask } from '#lib/server/ask.ts'
import { dashboardMenu } from '#lib/server/dashboard-menu.ts'
import { byField, byInAddress } from './trend-by.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const menu = await dashboardMenu(event)
  const { searchParams } = event.url
  const filters = filtersInAddress('trend', menu, searchParams)
  if (filters === undefined) return { shown: undefined }
  const by = byInAddress(filters, searchParams)
  const { metric, part, places, time } = filters
  const trend = await ask(event, (api) =>
    api.dashboard.trend({
      metric: metric.code,
      ...(part && { breakdown: part.breakdown, category: part.category }),
      office: places.office?.code,
      program: places.program?.code,
      state: places.state?.code,
      time: time.time,
      until: time.until,
      span: time.span,
      by: by.code,
    }),
  )
  const basis = findMetric(metric.code)?.countBasis
  return {
    shown: {
      trend,
      named: {
        subject: part === undefined ? metric.label : `${metric.label} (${part.label})`,
        places: placesInWords(filters),
        by: by.label,
        of: {
          metric: metric.code,
          breakdown: part?.breakdown,
          category: part?.category,
          office: places.office?.code,
          program: places.program?.code,
          state: places.state?.code,
          by: by.code,
        },
      },
      definition: metric.definition,
      basis: basis === undefined ? '' : countBasisLabels[basis],
      fields: [
        metricField(menu, filters),
        partField(filters),
        byField(filters, by),
        ...placeFields(menu, filters),
        ...timeFields(menu.latest, filters),
        spanField(filters),
      ],
      notices: filters.notices,
      query: queryOf('trend', filters, menu.latest, { by: by.code === 'program' ? undefined : by.code }),
    },
  }
}
