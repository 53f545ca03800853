import { findMetric } from '@muster/metrics'
import { error } from '@sveltejs/kit'
import { releaseChart } from '#lib/release/release-chart.ts'
import { m } from '#lib/paraglide/messages.js'
import { howItAddsUp } from '#lib/language/how-it-adds-up.ts'
import { ask } from '#lib/server/ask.ts'
import { latestRelease } from '#lib/server/latest-release.ts'
import { wordedDimension } from '#lib/server/worded-division.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const release = await latestRelease(event)
  const table = release?.tables.find(({ metric }) => metric === event.params.metric)
  const metric = findMetric(event.params.metric)
  if (release === null || table === undefined || metric === undefined) error(404, m.data_missing())
  const { tables: _, ...facts } = release
  const { by } = await ask(event, (api) => api.public.table({ number: release.number, metric: metric.code }))
  return {
    release: facts,
    metric: { code: table.metric, label: table.label, definition: table.definition, source: table.source },
    howItAddsUp: howItAddsUp(metric.countBasis),
    dividedBy: by.map(wordedDimension),
    chart: releaseChart(table, facts),
    pending: table.rows.filter((row) => row.revisionPending).map(({ fiscalYear }) => fiscalYear),
  }
}
