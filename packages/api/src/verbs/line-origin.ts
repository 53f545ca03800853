import { loadReport, readFileOfRevision, readPlaceInFile } from '@muster/data'
import { placeOfValue } from '@muster/intake'
import { findMetric, quarterLabel, stratumLabel } from '@muster/metrics'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { NotFound } from '../refusals.ts'
import {
  lineOrigin as origin,
  lineQuestion,
  type LineOrigin,
  type LineQuestion,
} from '../shapes/figure-making.ts'

export const lineOriginInput = lineQuestion

export const lineOriginOutput = origin

/**
 * Where a value of a submitted revision came from: the file, its row as it stands there and which cell of it, or the form.
 * @throws NotPermitted, NotFound
 */
export async function lineOrigin(ctx: Context, question: LineQuestion): Promise<LineOrigin> {
  const { awardNumber, quarter, revisionNumber, stratum, state } = question
  return inOffice(ctx, 'dashboard.lineOrigin', async (tx, { scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    const report = await loadReport(tx, { awardId: award.awardId, quarter })
    const revision = report?.revisions.find(
      ({ number, status }) => number === revisionNumber && status !== 'draft' && status !== 'withdrawn',
    )
    if (revision === undefined) throw new NotFound('report')
    const key = { awardId: award.awardId, revisionId: revision.revisionId }
    const place = await readPlaceInFile(tx, scope, { ...key, stratum, state })
    if (place === undefined) throw new NotFound('line')

    const bytes = place.file && (await readFileOfRevision(tx, scope, key))
    const found =
      place.file && bytes
        ? await placeOfValue(new Blob([bytes]).stream(), { row: place.file.row, stratum })
        : undefined
    return {
      label: stratumLabel(stratum),
      unit: findMetric(stratum.metric)?.unit ?? '',
      awardNumber,
      organization: award.organizationName,
      quarter,
      quarterLabel: quarterLabel(quarter),
      state,
      revisionNumber,
      answer: place.answer,
      file: place.file && {
        ...place.file,
        cells:
          found?.cells.map((text, at) => ({
            heading: found.heading[at] ?? '',
            text,
            isValue: at === found.column,
          })) ?? null,
      },
    }
  })
}
