import { countBasisLabels, findMetric } from '@muster/metrics'
import { error } from '@sveltejs/kit'
import { releaseChart } from '#lib/release/release-chart.ts'
import { ask } from '#lib/server/ask.ts'
import { latestRelease } from '#lib/server/latest-release.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const release = await latestRelease(event)
  const table = release?.tables.find(({ metric }) => metric === event.params.metric)
  const metric = findMetric(event.params.metric)
  if (release === null || table === undefined || metric === undefined)
    error(404, 'No such metric has been released.')
  const { tables: _, ...facts } = release
  const { by } = await ask(event, (api) => api.public.table({ number: release.number, metric: metric.code }))
  return {
    release: facts,
    metric: { code: table.metric, label: table.label, definition: table.definition, source: table.source },
    howItAddsUp: countBasisLabels[metric.countBasis],
    dividedBy: by,
    chart: releaseChart(table, facts),
    pending: table.rows.filter((row) => row.revisionPending).map(({ fiscalYear }) => `FY${fiscalYear}`),
  }
}
