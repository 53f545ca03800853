import { metricField, partField, spanField, timeFields } from '#lib/dashboard/filters/filter-fields.ts'
import { filtersInAddress } from '#lib/dashboard/filters/filters-in-address.ts'
import { frameOf } from '#lib/dashboard/filters/frame-of.ts'
import { questionOf, subjectOf } from '#lib/dashboard/question-of.ts'
import { ask } from '#lib/server/ask.ts'
import { dashboardMenu } from '#lib/server/dashboard-menu.ts'
import { metricFacts } from '#lib/server/metric-facts.ts'
import { comparedInAddress, comparedKindIn, kindField } from './compared.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const menu = await dashboardMenu(event)
  const search = event.url.searchParams
  const mayOrganizations = menu.offices.some(({ own }) => own)
  const of = comparedKindIn(search, mayOrganizations)
  const organizations = of === 'organization' ? await ask(event, (api) => api.dashboard.organizations()) : []
  const filters = filtersInAddress('compare', menu, search)
  const compared = comparedInAddress(of, { menu, filters, organizations, search })
  const question = questionOf(filters)
  const codes = compared.picked.map(({ code }) => code)
  return {
    trend:
      codes.length === 0
        ? undefined
        : await ask(event, (api) =>
            of === 'organization'
              ? api.dashboard.compareOrganizations({ ...question, organizations: codes })
              : api.dashboard.trend({ ...question, by: of, among: codes }),
          ),
    compared,
    named: { subject: subjectOf(filters), of: question },
    facts: metricFacts(filters.metric),
    frame: frameOf(
      'compare',
      filters,
      [
        metricField(menu, filters),
        partField(filters),
        kindField(of, mayOrganizations),
        ...timeFields(menu.latest, filters, 'Up to the latest'),
        spanField(filters),
      ],
      { of: of === 'program' ? undefined : of, pick: codes },
    ),
  }
}
