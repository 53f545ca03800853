import { countReleaseParts, readReleaseDimensions, type Database } from '@muster/data'
import type { z } from 'zod'
import type { releaseDivision } from '../shapes/release.ts'

/** By what the metrics of a release are divided, and how much of that it withholds: by metric, in the order of its dimensions. */
export async function divisionsOf(
  db: Database,
  releaseId: string,
): Promise<z.infer<typeof releaseDivision>[]> {
  const counts = new Map(
    (await countReleaseParts(db, releaseId)).map((each) => [`${each.metric} ${each.dimension}`, each]),
  )
  return (await readReleaseDimensions(db, releaseId)).map(({ metric, dimension, label, omitted }) => ({
    parts: 0,
    withheld: 0,
    pending: 0,
    ...counts.get(`${metric} ${dimension}`),
    metric,
    dimension,
    label,
    omitted: [...omitted],
  }))
}
