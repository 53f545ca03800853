import { addsOverOrganizations, findBreakdown, metrics } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { programKind } from '../shapes/codes.ts'

const choice = z.object({ code: z.string(), label: z.string() })

export const dashboardMetricsOutput = z.array(
  choice.extend({
    definition: z.string(),
    unit: z.string(),
    programKind,
    breakdowns: z.array(choice.extend({ categories: z.array(choice) })),
  }),
)

/** The metrics that have a national trend: those that add up over organizations. In the order of the dictionary. */
export async function dashboardMetrics(ctx: Context): Promise<z.infer<typeof dashboardMetricsOutput>> {
  permitInNation(ctx.actor, 'dashboard.metrics')
  return metrics.filter(addsOverOrganizations).map((metric) => ({
    code: metric.code,
    label: metric.label,
    definition: metric.definition,
    unit: metric.unit,
    programKind: metric.program,
    breakdowns: metric.breakdowns.flatMap((code) => {
      const found = findBreakdown(code)
      if (found === undefined) return []
      const categories = found.categories.map((each) => ({ code: each.code, label: each.label }))
      return [{ code: found.code, label: found.label, categories }]
    }),
  }))
}
