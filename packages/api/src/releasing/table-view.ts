import {
  readReleaseDimensions,
  readReleaseParts,
  readReleaseRowsOf,
  type Database,
  type ReleaseDimensionRecord,
  type ReleaseRecord,
} from '@muster/data'
import { z } from 'zod'
import { NotFound } from '../refusals.ts'
import type { PublicTable } from '../shapes/public-table.ts'
import { factsOf } from './facts-of.ts'
import { omissions } from './protect-family.ts'
import { specificationOf } from './specification.ts'
import { dimensionWordsOf, partOf, totalRowOf, wordsOf } from './table-of.ts'

/** A metric of a release, by year, and divided by one dimension if that is wanted. @throws NotFound for a metric or dimension that is not in it */
export async function tableView(
  db: Database,
  release: ReleaseRecord,
  metric: string,
  by: string | undefined,
): Promise<PublicTable> {
  const rows = await readReleaseRowsOf(db, release.id, metric)
  const words = rows.at(-1)
  if (words === undefined) throw new NotFound('metric')
  const { policy, pending } = specificationOf(release)
  const waiting = new Set(pending)
  const dimensions = await readReleaseDimensions(db, release.id, metric)
  const dimension = dimensions.find((each) => each.dimension === by)
  if (by !== undefined && dimension === undefined) throw new NotFound('dimension')
  return {
    ...wordsOf(words),
    release: factsOf(release),
    threshold: policy.threshold,
    by: dimensions.map(dimensionWordsOf),
    totals: rows.map((row) => totalRowOf(row, waiting)),
    parts: dimension === undefined ? null : await partsIn(db, release, dimension),
  }
}

const omitted = z.array(z.object({ fiscalYear: z.int(), reason: z.enum(omissions) }))

async function partsIn(db: Database, release: ReleaseRecord, dimension: ReleaseDimensionRecord) {
  const parts = Map.groupBy(await readReleaseParts(db, release.id, dimension), ({ member }) => member)
  return {
    ...dimensionWordsOf(dimension),
    members: dimension.members.map(({ code, label }) => ({
      member: code,
      label,
      values: (parts.get(code) ?? []).map(partOf),
    })),
    omitted: omitted.parse(dimension.omitted),
  }
}
