import { releaseChart } from '#lib/release/release-chart.ts'
import { headlineMetrics, headlineTotals } from '#lib/release/headline-totals.ts'
import { latestRelease } from '#lib/server/latest-release.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const release = await latestRelease(event)
  if (release === null) return { release: null }
  const { tables, ...facts } = release
  const pictured = tables.find(({ metric }) => metric === headlineMetrics[0])
  return {
    release: facts,
    headlines: headlineTotals(tables),
    chart: pictured && releaseChart(pictured, facts),
  }
}
