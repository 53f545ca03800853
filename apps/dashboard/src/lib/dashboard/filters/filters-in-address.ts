import type { FiscalQuarter } from '@muster/metrics'
import type { DashboardPage, FilterName } from '../dashboard-pages.ts'
import { filtersOf } from '../dashboard-pages.ts'
import type { Menu, MenuMetric } from './menu.ts'
import { isSplit, metricInAddress, partInAddress, type Part } from './metric-in-address.ts'
import { placesInAddress, type ChosenPlaces } from './places-in-address.ts'
import { spans, timeInAddress, type ChosenTime } from './time-in-address.ts'

/** What an address asks for, as far as it can be shown. */
export interface Filters {
  metric: MenuMetric
  part?: Part
  places: ChosenPlaces
  time: ChosenTime
  /** What did not fit, in sentences; a page may add its own. */
  notices: string[]
}

/** The filters of a page in its address. Throws a RangeError if nothing is counted at all. */
export function filtersInAddress(
  page: DashboardPage,
  menu: Menu & { latest: FiscalQuarter },
  search: URLSearchParams,
): Filters {
  const notices: string[] = []
  const say = (sentence: string) => void notices.push(sentence)
  const known = new URLSearchParams(
    [...search].filter(([name]) => filtersOf(page).some((each) => each === name)),
  )
  const metric = metricInAddress(menu, known, say, page === 'composition' ? isSplit : undefined)
  if (metric === undefined) throw new RangeError('The dictionary has no metric to show.')
  const part = partInAddress(metric, known, say)
  return {
    metric,
    ...(part === undefined ? {} : { part }),
    places: placesInAddress(menu, metric.programKind, known, say),
    time: timeInAddress(menu.latest, known, say),
    notices,
  }
}

/** What belongs to one page: lists of codes, or one. */
export type MoreFilters = Partial<Record<FilterName, string | readonly string[] | undefined>>

/** The filters as an address says them: `metric=new_clients&state=TX`. What was not chosen is left out. */
export function queryOf(
  page: DashboardPage,
  { metric, part, places, time }: Omit<Filters, 'notices'>,
  more: MoreFilters = {},
): string {
  const all: MoreFilters = {
    metric: metric.code,
    part: part?.code,
    office: places.office?.code,
    program: places.program?.code,
    state: places.state?.code,
    time: time.time === 'year' ? 'year' : undefined,
    until: time.untilCode,
    span: time.span === spans[time.time][0] ? undefined : String(time.span),
    ...more,
  }
  return new URLSearchParams(
    filtersOf(page).flatMap((name) =>
      [all[name] ?? []].flat().flatMap((value) => (value === '' ? [] : [[name, value]])),
    ),
  ).toString()
}
