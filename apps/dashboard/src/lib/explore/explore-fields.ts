import { findMetric, programKinds } from '@muster/metrics'
import type { FilterField } from '#lib/dashboard/filters/menu.ts'
import { views } from './asked.ts'
import { isPlace, type Chosen } from './chosen.ts'
import { exploreWords } from './explore-words.ts'
import type { ReleasedCatalog, ReleasedDivision } from './released.ts'

const { fields, ...words } = exploreWords

/** The lists of the form, set to what is shown. Each offers what the release has, and nothing else. */
export function exploreFields(
  catalog: ReleasedCatalog,
  chosen: Chosen,
  { by, parts }: ReleasedDivision,
): FilterField[] {
  const years = catalog.fiscalYears.map((year) => ({ code: String(year), label: `FY${year}` }))
  const members = parts?.members ?? []
  const mapped = by.some(({ dimension }) => isPlace(dimension))
  return [
    { name: 'metric', label: fields.metric, value: chosen.metric, groups: metricGroups(catalog), wide: true },
    {
      name: 'by',
      label: fields.by,
      value: chosen.by ?? '',
      none: fields.notDivided,
      options: by.map(({ dimension, label }) => ({ code: dimension, label: capitalized(label) })),
    },
    ...(members.length === 0
      ? []
      : [
          {
            name: 'member',
            label: fields.member,
            value: chosen.member ?? '',
            none: fields.allMembers,
            options: members.map(({ member, label }) => ({ code: member, label })),
          },
        ]),
    {
      name: 'view',
      label: fields.view,
      value: chosen.view,
      options: views
        .filter((view) => view !== 'map' || mapped)
        .map((view) => ({ code: view, label: words.views[view] })),
    },
    { name: 'from', label: fields.from, value: String(chosen.from), options: years },
    { name: 'to', label: fields.to, value: String(chosen.to), options: years },
    {
      name: 'release',
      label: fields.release,
      value: String(chosen.release ?? ''),
      none: fields.latest,
      options: [{ code: String(catalog.release.number), label: words.alwaysRelease(catalog.release.number) }],
    },
  ]
}

const capitalized = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)

function metricGroups({ metrics }: ReleasedCatalog) {
  const groups = programKinds.map(({ code, label }) => ({
    label,
    options: metrics
      .filter(({ metric }) => findMetric(metric)?.program === code)
      .map(({ metric, label }) => ({ code: metric, label })),
  }))
  const known = new Set(groups.flatMap(({ options }) => options.map(({ code }) => code)))
  const others = metrics.filter(({ metric }) => !known.has(metric))
  return [
    ...groups,
    { label: words.otherMetrics, options: others.map(({ metric, label }) => ({ code: metric, label })) },
  ].filter(({ options }) => options.length > 0)
}
