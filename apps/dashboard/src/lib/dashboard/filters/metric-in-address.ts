import type { Menu, MenuMetric } from './menu.ts'

/** One category of a breakdown: `age_group.13_17`, `Age group: 13 to 17`. */
export interface Part {
  code: string
  label: string
  breakdown: string
  category: string
}

/** What the dashboard shows when nothing is asked for. */
const firstShown = 'new_clients'

/**
 * The metric that `?metric=` asks for, of those that fit a page. One that is not there, or does not fit, gives new clients,
 * and says so: an old link still shows something true. Undefined if no metric fits.
 */
export function metricInAddress(
  { metrics }: Menu,
  search: URLSearchParams,
  say: (sentence: string) => void,
  fits: (metric: MenuMetric) => boolean = () => true,
): MenuMetric | undefined {
  const asked = search.get('metric') ?? ''
  const found = metrics.find(({ code }) => code === asked)
  if (found !== undefined && fits(found)) return found
  const fitting = metrics.filter(fits)
  const shown = fitting.find(({ code }) => code === firstShown) ?? fitting[0]
  if (asked !== '' && shown !== undefined)
    say(
      found === undefined
        ? `Muster has no such national figure, or has it no longer. You see “${shown.label}” instead.`
        : `“${found.label}” is not split into parts. You see “${shown.label}” instead.`,
    )
  return shown
}

/** Whether a metric has a composition. */
export const isSplit = ({ breakdowns }: MenuMetric): boolean => breakdowns.length > 0

/** Every part that a metric can be narrowed to. */
export const partsOf = ({ breakdowns }: MenuMetric): Part[] =>
  breakdowns.flatMap((breakdown) =>
    breakdown.categories.map((category) => ({
      code: `${breakdown.code}.${category.code}`,
      label: `${breakdown.label}: ${category.label}`,
      breakdown: breakdown.code,
      category: category.code,
    })),
  )

/** The part that `?part=age_group.13_17` asks for; undefined for the whole. */
export function partInAddress(
  metric: MenuMetric,
  search: URLSearchParams,
  say: (sentence: string) => void,
): Part | undefined {
  const asked = search.get('part') ?? ''
  const found = partsOf(metric).find(({ code }) => code === asked)
  if (asked !== '' && found === undefined) say(`“${metric.label}” has no such part. You see all of it.`)
  return found
}
