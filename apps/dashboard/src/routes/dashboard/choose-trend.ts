interface Choice {
  code: string
  label: string
}

/** A metric that can be drawn, with the parts that it can be narrowed to. */
export interface TrendMetric extends Choice {
  breakdowns: readonly (Choice & { categories: readonly Choice[] })[]
}

export interface ChosenTrend {
  metric: TrendMetric
  /** `age_group.13_17`, or empty for the whole. */
  part: string
  /** `Age group: 13–17`, or empty for the whole. */
  partLabel: string
  question: { metric: string; breakdown?: string; category?: string }
}

/** What the dashboard shows when nothing is asked for. */
const firstShown = 'new_clients'

/**
 * What the address asks for: `?metric=new_clients&part=age_group.13_17`. An unknown metric gives new clients, a part
 * that this metric does not have gives the whole, so that an old link still shows something true.
 * Undefined if there is no metric at all.
 */
export function chooseTrend(
  metrics: readonly TrendMetric[],
  search: URLSearchParams,
): ChosenTrend | undefined {
  const metric =
    [search.get('metric'), firstShown]
      .map((wanted) => metrics.find(({ code }) => code === wanted))
      .find(Boolean) ?? metrics[0]
  if (metric === undefined) return undefined
  for (const breakdown of metric.breakdowns) {
    for (const category of breakdown.categories) {
      const part = partOf(breakdown, category)
      if (part !== search.get('part')) continue
      return {
        metric,
        part,
        partLabel: `${breakdown.label}: ${category.label}`,
        question: { metric: metric.code, breakdown: breakdown.code, category: category.code },
      }
    }
  }
  return { metric, part: '', partLabel: '', question: { metric: metric.code } }
}

/** How a category of a breakdown is written in the address. */
export function partOf(breakdown: Pick<Choice, 'code'>, category: Pick<Choice, 'code'>): string {
  return `${breakdown.code}.${category.code}`
}
