import { defaultPolicy } from '@muster/disclosure'
import {
  addsOverPlaces,
  addsOverQuarters,
  addsUpToTotal,
  findBreakdown,
  findMetric,
  type Metric,
} from '@muster/metrics'
import { z } from 'zod'
import { releasableMetrics } from './releasable.ts'

/** Places and quarters divide a total as breakdowns do. */
export const placeDimensions = ['state', 'region'] as const
export const quarterDimension = 'quarter'

const merge = z.object({
  code: z.string().regex(/^[a-z0-9_]{1,40}$/),
  label: z.string().trim().min(1).max(80),
  /** The categories that are shown as one. */
  of: z.array(z.string()).min(2),
})
export type Merge = z.infer<typeof merge>

/** What is to be published, and by which thresholds. */
export const publicationSpecification = z.object({
  policy: z.object({
    /** Counts from 1 to `threshold - 1` are withheld. */
    threshold: z.int().min(3).max(100),
    /** How many organizations must stand behind a count. */
    contributors: z.int().min(2).max(20),
    /** The largest share (0 to 1) of a count that one organization may have. */
    dominance: z.number().min(0.5).max(0.99),
  }),
  tables: z.array(
    z.object({
      metric: z.string(),
      /** By what the national total of a fiscal year is divided: `state`, `region`, `quarter`, codes of breakdowns. */
      by: z.array(z.string()),
      /** Without one: from the first, or to the last, year of the release. */
      firstFiscalYear: z.int().optional(),
      lastFiscalYear: z.int().optional(),
    }),
  ),
  /** By breakdown: categories that are shown as one. */
  merges: z.record(z.string(), z.array(merge)),
})
export type PublicationSpecification = z.infer<typeof publicationSpecification>

/** By what a metric can be divided: what adds up to its total, and nothing else, so that the proof covers all of it. */
export function dimensionsOf(metric: Metric): readonly string[] {
  return [
    ...(addsOverPlaces(metric) ? placeDimensions : []),
    ...(addsOverQuarters(metric) ? [quarterDimension] : []),
    ...metric.breakdowns.filter((code) => {
      const breakdown = findBreakdown(code)
      return breakdown !== undefined && addsUpToTotal(breakdown)
    }),
  ]
}

/**
 * What is divided by place. In most states fewer than three organizations report, so that nearly all counts by state would be
 * withheld; of programs with few awards the regions, too. Divided by state are the counts that people ask for most.
 */
const byState: ReadonlySet<string> = new Set([
  'clients_screened',
  'new_clients',
  'services_provided',
  'housing_nights',
  'referrals_completed',
])

const isFirstDivided = ({ code, program }: Metric, dimension: string): boolean =>
  dimension === 'state' ? byState.has(code) : dimension !== 'region' || program === 'direct_services'

/** Version 1, which every installation begins with. */
export const firstSpecification: PublicationSpecification = {
  policy: { ...defaultPolicy },
  tables: releasableMetrics.map((metric) => ({
    metric: metric.code,
    by: dimensionsOf(metric).filter((dimension) => isFirstDivided(metric, dimension)),
  })),
  merges: {},
}

/** What is wrong with a specification, in sentences for the steward who wrote it. */
export function specificationProblems({ tables, merges }: PublicationSpecification): readonly string[] {
  const problems: string[] = []
  const seen = new Set<string>()
  for (const { metric: code, by, firstFiscalYear: first, lastFiscalYear: last } of tables) {
    const metric = findMetric(code)
    if (metric === undefined || !releasableMetrics.includes(metric)) {
      problems.push(`${code} cannot be published: it is no metric with a national fiscal-year total.`)
      continue
    }
    if (seen.has(code)) problems.push(`${metric.label} stands twice.`)
    seen.add(code)
    const possible = dimensionsOf(metric)
    for (const dimension of by)
      if (!possible.includes(dimension))
        problems.push(
          `${metric.label} cannot be divided by ${dimension}: its parts do not add up to the total.`,
        )
    if (first !== undefined && last !== undefined && first > last)
      problems.push(`${metric.label}: the first fiscal year is after the last.`)
  }
  for (const [code, own] of Object.entries(merges)) problems.push(...mergeProblems(code, own))
  return problems
}

function mergeProblems(code: string, merges: readonly Merge[]): readonly string[] {
  const breakdown = findBreakdown(code)
  if (breakdown === undefined) return [`${code} is no breakdown.`]
  const known = new Set(breakdown.categories.map((category) => category.code))
  const merged = merges.flatMap(({ of }) => of)
  const problems: string[] = []
  for (const category of merged)
    if (!known.has(category)) problems.push(`${breakdown.label} has no category ${category}.`)
  if (new Set(merged).size < merged.length)
    problems.push(`A category of ${breakdown.label} is in two groups.`)
  const codes = merges.map((each) => each.code)
  if (new Set(codes).size < codes.length || codes.some((each) => known.has(each)))
    problems.push(`A group of ${breakdown.label} needs a code of its own.`)
  return problems
}
