import { programName } from '#lib/language/program-name.ts'
import { m } from '#lib/paraglide/messages.js'
import { yearShort } from '#lib/words/fiscal-year.ts'
import { findMetric, programKinds } from '@muster/metrics'
import type { FilterField } from '#lib/dashboard/filters/menu.ts'
import { views } from './asked.ts'
import { isPlace, type Chosen } from './chosen.ts'
import type { ReleasedCatalog, ReleasedDivision } from './released.ts'

const viewNames = { chart: m.explore_view_chart, map: m.explore_view_map, table: m.explore_view_table }

/** The lists of the form, set to what is shown. Each offers what the release has, and nothing else. */
export function exploreFields(
  catalog: ReleasedCatalog,
  chosen: Chosen,
  { by, parts }: ReleasedDivision,
): FilterField[] {
  const years = catalog.fiscalYears.map((year) => ({ code: String(year), label: yearShort(year) }))
  const members = parts?.members ?? []
  const mapped = by.some(({ dimension }) => isPlace(dimension))
  return [
    {
      name: 'metric',
      label: m.explore_field_metric(),
      value: chosen.metric,
      groups: metricGroups(catalog),
      wide: true,
    },
    {
      name: 'by',
      label: m.explore_field_by(),
      value: chosen.by ?? '',
      none: m.explore_field_not_divided(),
      options: by.map(({ dimension, label }) => ({ code: dimension, label: capitalized(label) })),
    },
    ...(members.length === 0
      ? []
      : [
          {
            name: 'member',
            label: m.explore_field_member(),
            value: chosen.member ?? '',
            none: m.explore_field_all_members(),
            options: members.map(({ member, label }) => ({ code: member, label })),
          },
        ]),
    {
      name: 'view',
      label: m.explore_field_view(),
      value: chosen.view,
      options: views
        .filter((view) => view !== 'map' || mapped)
        .map((view) => ({ code: view, label: viewNames[view]() })),
    },
    { name: 'from', label: m.explore_field_from(), value: String(chosen.from), options: years },
    { name: 'to', label: m.explore_field_to(), value: String(chosen.to), options: years },
    {
      name: 'release',
      label: m.explore_field_release(),
      value: String(chosen.release ?? ''),
      none: m.explore_field_latest(),
      options: [
        { code: String(catalog.release.number), label: m.explore_always({ number: catalog.release.number }) },
      ],
    },
  ]
}

const capitalized = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)

function metricGroups({ metrics }: ReleasedCatalog) {
  const groups = programKinds.map(({ code, label }) => ({
    label: programName(code, label),
    options: metrics
      .filter(({ metric }) => findMetric(metric)?.program === code)
      .map(({ metric, label }) => ({ code: metric, label })),
  }))
  const known = new Set(groups.flatMap(({ options }) => options.map(({ code }) => code)))
  const others = metrics.filter(({ metric }) => !known.has(metric))
  return [
    ...groups,
    { label: m.explore_others(), options: others.map(({ metric, label }) => ({ code: metric, label })) },
  ].filter(({ options }) => options.length > 0)
}
