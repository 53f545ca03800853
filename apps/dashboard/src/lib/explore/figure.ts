import type { ChartSpecification } from '#lib/chart/chart-specification.ts'
import { releaseChart } from '#lib/release/release-chart.ts'
import type { Chosen } from './chosen.ts'
import { inOneYear } from './in-one-year.ts'
import { byQuarter, memberOverYears, partsOverYears } from './over-years.ts'
import { dividedYears } from './part-value.ts'
import type { ReleasedDivision } from './released.ts'

/** How many parts have a small picture of their own; of more, one year is drawn. */
const mostMultiples = 12

/**
 * The picture of what is shown: a pure function of a released table and of what was chosen. What is withheld is `withheld`
 * in it, whatever stands behind.
 */
export function figureOf(table: ReleasedDivision, { view }: Pick<Chosen, 'view'>): ChartSpecification {
  const { parts } = table
  const years = dividedYears(table)
  const [only] = parts?.members ?? []
  if (parts === null || only === undefined || years.length === 0)
    return releaseChart({ ...table, rows: table.totals }, table.release)
  const divided = { ...table, parts }
  // Words above a table must not speak of what a picture leaves out.
  const all = view === 'table' && parts.members.length > mostMultiples
  if (view === 'map' || all) return inOneYear(divided, 'map')
  if (parts.dimension === 'quarter' && parts.members.length > 1) return byQuarter(divided)
  if (parts.members.length === 1) return memberOverYears(divided, only)
  return years.length > 1 && parts.members.length <= mostMultiples
    ? partsOverYears(divided)
    : inOneYear(divided, 'chart')
}
