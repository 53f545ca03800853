import type { Metric } from '@muster/metrics'
import type { PublicationPreview } from '../shapes/publication.ts'
import { labelOf } from './parts-of.ts'
import { protectFigures, type ProtectedFigures } from './protect-figures.ts'
import { dimensionsOf, type PublicationSpecification } from './publication-specification.ts'
import type { FigureOfYear } from './read-figures.ts'

interface Counted {
  parts: number
  withheld: number
  omitted: number
}

/**
 * What a changed specification would withhold of a metric, beside the one in force, and what a coarser one would save.
 * Nothing of it is kept. `key` decides between equal choices, as it would in a release.
 */
export async function previewPublication(
  metric: Metric,
  figuresBy: (specification: PublicationSpecification) => readonly FigureOfYear[],
  { before, after }: { before: PublicationSpecification; after: PublicationSpecification },
  key: string,
): Promise<PublicationPreview> {
  const protect = (specification: PublicationSpecification) =>
    protectFigures(figuresBy(specification), { specification, key })
  const now = await protect(before)
  const then = await protect(after)
  const dimensions: PublicationPreview['dimensions'] = []
  for (const dimension of dimensionsOf(metric)) {
    const own = countOf(then, dimension)
    dimensions.push({
      dimension,
      label: labelOf(dimension),
      now: countOf(now, dimension),
      then: own,
      coarser: own === null || own.withheld === 0 ? null : await coarserThan(then, dimension, after, protect),
    })
  }
  return { totals: { now: totalsOf(now), then: totalsOf(then) }, dimensions }
}

function countOf({ parts, dimensions }: ProtectedFigures, wanted: string): Counted | null {
  const found = dimensions.find(({ dimension }) => dimension === wanted)
  if (found === undefined) return null
  const own = parts.filter(({ dimension }) => dimension === wanted)
  return {
    parts: own.length,
    withheld: own.filter(({ value }) => value == null).length,
    omitted: found.omitted.length,
  }
}

const totalsOf = ({ rows }: ProtectedFigures): Counted => ({
  parts: rows.length,
  withheld: rows.filter(({ withheld }) => withheld).length,
  omitted: 0,
})

/** States give way to regions; the categories that are withheld in any year to one group of them. */
async function coarserThan(
  { parts }: ProtectedFigures,
  dimension: string,
  after: PublicationSpecification,
  protect: (specification: PublicationSpecification) => Promise<ProtectedFigures>,
) {
  if (dimension === 'state') {
    const tables = after.tables.map((table) => ({ ...table, by: ['region'] }))
    const counted = countOf(await protect({ ...after, tables }), 'region')
    return counted === null ? null : { ...counted, how: 'by region alone' }
  }
  const withheld = new Set(
    parts.filter((each) => each.dimension === dimension && each.value == null).map(({ member }) => member),
  )
  if (['region', 'quarter'].includes(dimension) || dimension in after.merges || withheld.size < 2) return null
  const merges = { ...after.merges, [dimension]: [{ code: 'other', label: 'Other', of: [...withheld] }] }
  const counted = countOf(await protect({ ...after, merges }), dimension)
  return counted === null ? null : { ...counted, how: `${withheld.size} categories shown as one` }
}
