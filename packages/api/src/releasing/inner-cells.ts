import type { CategoryContribution, StateContribution } from '@muster/data'
import { addsOverPlaces, addsOverQuarters, type Metric } from '@muster/metrics'
import { contributionsOf } from './contributions-of.ts'

/** The part of a total that organizations did not divide: beside the categories, so that all of it adds up. */
export const notBrokenDown = 'not_broken_down'

/** One count beneath a total, as finely as it was reported, and how much of it each organization (by id) made. */
export interface InnerCount {
  /** The state, the quarter of the year (`Q1`), or the category. */
  readonly member: string
  readonly count: number
  readonly contributors: ReadonlyMap<string, number>
}

/** What shares its inner counts: the place (states and regions), the quarter, or a breakdown by its code. */
export type Family = string

/** The counts of a family; or that they do not add up to the total, so that nothing can be proven of them. */
export type FamilyCounts = readonly InnerCount[] | 'not_added_up'

/** What was said of a metric in one fiscal year, by state and by category. */
export interface YearSaid {
  readonly byState: readonly StateContribution[]
  readonly byCategory: readonly CategoryContribution[]
}

/** The counts beneath a metric’s total of a fiscal year, family by family. Each family adds up to the total. */
export function innerCounts(metric: Metric, said: YearSaid): ReadonlyMap<Family, FamilyCounts> {
  const last = said.byState.map(({ fiscalQuarter }) => fiscalQuarter).reduce(later, '')
  const counted = <Each extends { fiscalQuarter: string }>(all: readonly Each[]) =>
    addsOverQuarters(metric) ? all : all.filter(({ fiscalQuarter }) => fiscalQuarter === last)
  const byState = counted(said.byState)
  const byBreakdown = Map.groupBy(counted(said.byCategory), ({ breakdown }) => breakdown)
  return new Map<Family, FamilyCounts>([
    ...(addsOverPlaces(metric) ? [['place', cellsOf(byState, ({ state }) => state)] as const] : []),
    ...(addsOverQuarters(metric)
      ? [['quarter', cellsOf(byState, ({ fiscalQuarter }) => fiscalQuarter.slice(-2))] as const]
      : []),
    ...metric.breakdowns.map(
      (breakdown) => [breakdown, ofBreakdown(byBreakdown.get(breakdown) ?? [], byState)] as const,
    ),
  ])
}

const later = (one: string, other: string) => (one < other ? other : one)

interface Said {
  readonly organizationId: string
  readonly sum: number
}

function cellsOf<Each extends Said>(all: readonly Each[], memberOf: (each: Each) => string): InnerCount[] {
  return [...Map.groupBy(all, memberOf)]
    .map(([member, own]) => innerCount(member, own))
    .sort((one, other) => (one.member < other.member ? -1 : 1))
}

function innerCount(member: string, own: readonly Said[]): InnerCount {
  const contributors = sumByOrganization(own)
  const count = [...contributors.values()].reduce((sum, part) => sum + part, 0)
  return { member, count, contributors: new Map([...contributors].filter(([, part]) => part > 0)) }
}

/** The categories, and what each organization's total has beyond them. */
function ofBreakdown(categories: readonly CategoryContribution[], totals: readonly Said[]): FamilyCounts {
  const rest = sumByOrganization(totals)
  for (const { organizationId, sum } of categories)
    rest.set(organizationId, (rest.get(organizationId) ?? 0) - sum)
  if ([...rest.values()].some((part) => part < 0)) return 'not_added_up'
  const left = [...rest]
    .filter(([, part]) => part > 0)
    .map(([organizationId, sum]) => ({ organizationId, sum }))
  return [
    ...cellsOf(categories, ({ category }) => category),
    ...(left.length > 0 ? [innerCount(notBrokenDown, left)] : []),
  ]
}

function sumByOrganization(all: readonly Said[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { organizationId, sum } of all) sums.set(organizationId, (sums.get(organizationId) ?? 0) + sum)
  return sums
}

/** What each organization made up of the total, for whoever protects it: the same as from its own observations. */
export const contributionsOfYear = (metric: Metric, { byState }: YearSaid): readonly number[] =>
  contributionsOf(metric, byState)
