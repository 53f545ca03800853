import { m } from '#lib/paraglide/messages.js'
import type { Asked, View } from './asked.ts'
import type { ReleasedCatalog, ReleasedDivision } from './released.ts'

/** What is shown: every question of an address answered from what the release has. */
export interface Chosen {
  readonly metric: string
  readonly by: string | undefined
  readonly member: string | undefined
  readonly view: View
  /** Fiscal years, the first and the last of those shown. */
  readonly from: number
  readonly to: number
  /** Undefined: the latest. */
  readonly release: number | undefined
  /** What of the address could not be had, in sentences. */
  readonly notices: readonly string[]
}

/** The metric that is shown where none is asked for. */
const first = 'new_clients'

/** Whether a dimension can be drawn on a map. */
export const isPlace = (by: string | undefined): boolean => by === 'state' || by === 'region'

/**
 * Answers an address from the catalog of its release. What is not there gives way to what is, and a sentence says so.
 * Undefined: the release has nothing at all. The member is checked when the table is there: `withMember`.
 */
export function choose(catalog: ReleasedCatalog, asked: Asked): Chosen | undefined {
  const notices: string[] = []
  const wanted = catalog.metrics.find(({ metric }) => metric === asked.metric)
  const metric = wanted ?? catalog.metrics.find((each) => each.metric === first) ?? catalog.metrics[0]
  const [oldest, latest] = [catalog.fiscalYears[0], catalog.fiscalYears.at(-1)]
  if (metric === undefined || oldest === undefined || latest === undefined) return undefined
  if (asked.metric !== undefined && wanted === undefined)
    notices.push(m.explore_no_such_metric({ shown: metric.label }))
  const by = metric.by.find(({ dimension }) => dimension === asked.by)?.dimension
  if (asked.by !== undefined && by === undefined)
    notices.push(m.explore_not_divided_so({ metric: metric.label }))
  const view = asked.view === 'map' && !isPlace(by) ? 'chart' : (asked.view ?? 'chart')
  if (view !== (asked.view ?? 'chart')) notices.push(m.explore_no_map())
  const within = (year: number | undefined) =>
    year === undefined ? undefined : Math.min(latest, Math.max(oldest, year))
  const [from, to] = [within(asked.from) ?? oldest, within(asked.to) ?? latest].sort((a, b) => a - b)
  return {
    metric: metric.metric,
    by,
    member: by === undefined ? undefined : asked.member,
    view,
    from: from ?? oldest,
    to: to ?? latest,
    release: asked.release,
    notices,
  }
}

/** The same, without a member that the table does not have, and with a sentence where the total is not divided at all. */
export function withMember(chosen: Chosen, { parts }: ReleasedDivision): Chosen {
  if (parts === null) return chosen
  if (parts.members.length === 0)
    return {
      ...chosen,
      member: undefined,
      view: chosen.view === 'map' ? 'chart' : chosen.view,
      notices: [...chosen.notices, m.explore_divided_in_no_year()],
    }
  const known = parts.members.some(({ member }) => member === chosen.member)
  if (chosen.member === undefined || known) return chosen
  return { ...chosen, member: undefined, notices: [...chosen.notices, m.explore_no_such_part()] }
}

/** A table with the years and the part that are shown, and nothing else: pictures, files and words are made from it. */
export function onlyShown(table: ReleasedDivision, { from, to, member }: Chosen): ReleasedDivision {
  const inRange = ({ fiscalYear }: { fiscalYear: number }) => fiscalYear >= from && fiscalYear <= to
  const { parts } = table
  return {
    ...table,
    totals: table.totals.filter(inRange),
    parts: parts && {
      ...parts,
      members: parts.members
        .filter((each) => member === undefined || each.member === member)
        .map((each) => ({ ...each, values: each.values.filter(inRange) })),
      omitted: parts.omitted.filter(inRange),
    },
  }
}
