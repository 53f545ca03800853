import { programKinds } from '@muster/metrics'
import { ask } from '#lib/server/ask.ts'
import { chooseTrend } from './choose-trend.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const metrics = await ask(event, (api) => api.dashboard.metrics())
  const chosen = chooseTrend(metrics, event.url.searchParams)
  const trend = chosen && (await ask(event, (api) => api.dashboard.trend(chosen.question)))
  // The page needs the parts of the chosen metric only: the dictionary stays on the server.
  const menu = programKinds.map(({ code, label }) => ({
    label,
    metrics: metrics
      .filter(({ programKind }) => programKind === code)
      .map((metric) => ({ code: metric.code, label: metric.label })),
  }))
  return { menu: menu.filter((group) => group.metrics.length > 0), chosen, trend }
}
