import type { Filters } from '#lib/dashboard/filters/filters-in-address.ts'
import type { Choice, FilterField } from '#lib/dashboard/filters/menu.ts'

const choicesFor = ({ metric }: Filters): Choice[] =>
  metric.breakdowns.map(({ code, label }) => ({
    code,
    label: label.charAt(0).toUpperCase() + label.slice(1),
  }))

/** The breakdown that `?by=` asks for; the first one of the metric without it. */
export function breakdownInAddress(filters: Filters, search: URLSearchParams): Choice {
  const asked = search.get('by') ?? ''
  const [first, ...others] = choicesFor(filters)
  if (first === undefined) throw new RangeError('A metric without breakdowns has no composition.')
  const found = [first, ...others].find(({ code }) => code === asked)
  if (asked !== '' && found === undefined)
    filters.notices.push(
      `“${filters.metric.label}” is not split that way. You see it by ${first.label.toLowerCase()}.`,
    )
  return found ?? first
}

export const breakdownField = (filters: Filters, chosen: Choice): FilterField => ({
  name: 'by',
  label: 'Split by',
  value: chosen.code,
  options: choicesFor(filters),
})
