import { findMetric, programKinds } from '@muster/metrics'
import { headlineMetrics } from '#lib/release/headline-totals.ts'
import { releaseChart } from '#lib/release/release-chart.ts'
import { programName } from '#lib/language/program-name.ts'
import { latestRelease } from '#lib/server/latest-release.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const release = await latestRelease(event)
  if (release === null) return { release: null, kinds: [], catalogued: false }
  const { tables, ...facts } = release
  const headlines: readonly string[] = headlineMetrics
  const kinds = programKinds.map(({ code, label }) => {
    const ofKind = tables.filter(({ metric }) => findMetric(metric)?.program === code)
    const pictured = ofKind.find(({ metric }) => headlines.includes(metric)) ?? ofKind[0]
    return {
      code,
      label: programName(code, label),
      chart: pictured && releaseChart(pictured, facts),
      tables: ofKind.map(({ metric, label, language, unit, rows }) => ({
        metric,
        label,
        language,
        unit,
        rows,
      })),
    }
  })
  return {
    release: facts,
    kinds: kinds.filter((kind) => kind.tables.length > 0),
    /** Whether there is a catalog of what can be taken. */
    catalogued: event.locals.publisher !== undefined,
  }
}
