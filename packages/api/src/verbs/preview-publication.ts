import { withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { changePublication } from '../releasing/change-publication.ts'
import { currentPublication } from '../releasing/current-publication.ts'
import { previewPublication } from '../releasing/preview-publication.ts'
import { firstSpecification } from '../releasing/publication-specification.ts'
import { readFigures } from '../releasing/read-figures.ts'
import { yearsOf } from '../releasing/read-release.ts'
import { releasableMetrics } from '../releasing/releasable.ts'
import { publicationChange, publicationPreview, type PublicationPreview } from '../shapes/publication.ts'

export const previewPublicationInput = z.object({ metric: z.string().max(100), change: publicationChange })
export const previewPublicationOutput = publicationPreview

/**
 * What a change of what is published would withhold of one metric, if a release of all years were built now, and what a
 * coarser way would save. Nothing is kept. @throws NotPermitted, NotFound, Invalid
 */
export async function previewChange(
  ctx: Context,
  { metric: code, change }: z.output<typeof previewPublicationInput>,
): Promise<PublicationPreview> {
  permitInNation(ctx.actor, 'releases.previewPublication')
  const metric = releasableMetrics.find((each) => each.code === code)
  if (metric === undefined) throw new NotFound('metric')
  const { before, figures } = await withTransaction(ctx.store.db, async (tx) => ({
    before: (await currentPublication(tx)).specification,
    figures: await readFigures(tx, await yearsOf(tx, ctx, {}), firstSpecification, code),
  }))
  const after = changePublication(before, change)
  return previewPublication(
    metric,
    ({ tables }) => {
      const table = tables.find((each) => each.metric === code)
      if (table === undefined) return []
      const { by, firstFiscalYear = 0, lastFiscalYear = 9999 } = table
      return figures
        .filter(({ fiscalYear }) => firstFiscalYear <= fiscalYear && fiscalYear <= lastFiscalYear)
        .map((figure) => ({ ...figure, by }))
    },
    { before, after },
    ctx.newId(),
  )
}
