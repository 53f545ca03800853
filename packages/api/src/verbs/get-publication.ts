import { listPublicationSpecifications } from '@muster/data'
import { findBreakdown } from '@muster/metrics'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { currentPublication } from '../releasing/current-publication.ts'
import { labelOf } from '../releasing/parts-of.ts'
import { dimensionsOf } from '../releasing/publication-specification.ts'
import { releasableMetrics } from '../releasing/releasable.ts'
import { publicationView, type PublicationView } from '../shapes/publication.ts'

export const getPublicationOutput = publicationView

const latest = 20

/** What the next release publishes, by what it is divided, and what could be. @throws NotPermitted */
export async function getPublication(ctx: Context): Promise<PublicationView> {
  permitInNation(ctx.actor, 'releases.publication')
  const current = await currentPublication(ctx.store.db)
  const versions = await listPublicationSpecifications(ctx.store.db, latest)
  return {
    ...current,
    metrics: releasableMetrics.map((metric) => ({
      metric: metric.code,
      label: metric.label,
      dimensions: dimensionsOf(metric).map((dimension) => ({
        dimension,
        label: labelOf(dimension),
        categories: (findBreakdown(dimension)?.categories ?? []).map(({ code, label }) => ({ code, label })),
      })),
    })),
    versions: versions.map(({ version, note, savedAt }) => ({ version, note, savedAt })),
  }
}
