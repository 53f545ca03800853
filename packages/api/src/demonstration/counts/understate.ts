import {
  addsUpToTotal,
  findBreakdown,
  metricCalled,
  type MetricCode,
  type ProgramKind,
} from '@muster/metrics'
import type { Counts } from './tally.ts'

/** What a kind of program finds to have counted too low, and the counts that can be no larger than it. */
const headline: Readonly<
  Record<ProgramKind, { metric: MetricCode; percent: number; caps: readonly MetricCode[] }>
> = {
  direct_services: { metric: 'new_clients', percent: 12, caps: [] },
  task_force: { metric: 'victims_identified', percent: 10, caps: ['victims_referred'] },
  hotline: { metric: 'potential_victims', percent: 4, caps: [] },
  outreach: { metric: 'people_reached', percent: 5, caps: [] },
  online_identification: { metric: 'victims_identified_online', percent: 10, caps: [] },
  training_ta: { metric: 'people_trained', percent: 4, caps: [] },
}

/**
 * The counts as they were first reported, before the organization found what was missing: a few fewer of what its program
 * is about, in every breakdown alike. Everything still adds up.
 */
export function understated(counts: Counts, program: ProgramKind): Counts {
  const { metric, percent, caps } = headline[program]
  const first = new Map(counts)
  const missing = Math.ceil(((counts.get(metric) ?? 0) * percent) / 100)
  lower(first, metric, missing)
  if (program === 'direct_services') {
    lower(first, 'clients_served', missing)
    lower(first, 'open_clients', missing)
    const served = first.get('clients_served') ?? 0
    for (const [key, count] of first)
      if (key.startsWith('clients_receiving_service')) first.set(key, Math.min(count, served))
  }
  for (const capped of caps)
    lower(first, capped, Math.max(0, (first.get(capped) ?? 0) - (first.get(metric) ?? 0)))
  return first
}

/** Takes `by` from a total and from each of its breakdowns: from the largest categories where they must add up. */
function lower(counts: Counts, metric: MetricCode, by: number): void {
  const total = Math.max(0, (counts.get(metric) ?? 0) - by)
  const missing = (counts.get(metric) ?? 0) - total
  counts.set(metric, total)
  for (const breakdown of metricCalled(metric).breakdowns.flatMap((code) => findBreakdown(code) ?? [])) {
    const keys = breakdown.categories.map(({ code }) => `${metric}.${breakdown.code}.${code}`)
    const largestFirst = keys
      .filter((key) => counts.has(key))
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    let left = addsUpToTotal(breakdown) ? missing : 0
    for (const key of largestFirst) {
      const count = counts.get(key) ?? 0
      const taken = addsUpToTotal(breakdown) ? Math.min(left, count) : Math.max(0, count - total)
      counts.set(key, count - taken)
      left -= taken
    }
  }
}
