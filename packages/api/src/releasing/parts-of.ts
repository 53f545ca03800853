import type { NewReleaseDimension, NewReleasePart } from '@muster/data'
import { findBreakdown, regions, states } from '@muster/metrics'
import { coverageOf } from '../figures/coverage-of.ts'
import { coverageOfPlace } from './coverage-of-total.ts'
import { notBrokenDown } from './inner-cells.ts'
import type { Level } from './level.ts'
import type { Omission, ProtectedFamily } from './protect-family.ts'
import type { PublicationSpecification } from './publication-specification.ts'
import type { FigureOfYear } from './read-figures.ts'

/** The levels of a family, and what disclosure control made of them. */
export interface ProtectedLevels {
  readonly figure: FigureOfYear
  readonly levels: readonly Level[]
  readonly result: ProtectedFamily
}

/**
 * Protected levels as parts of a release, and the words in which they are shown. It takes what disclosure control made, and
 * nothing else.
 */
export function partsOf(
  protectedLevels: readonly ProtectedLevels[],
  specification: PublicationSpecification,
): { parts: readonly NewReleasePart[]; dimensions: readonly NewReleaseDimension[] } {
  const parts: NewReleasePart[] = []
  const dimensions = new Map<
    string,
    {
      metric: string
      dimension: string
      position: number
      used: Set<string>
      omitted: { fiscalYear: number; reason: Omission }[]
    }
  >()
  for (const { figure, levels, result } of protectedLevels) {
    const { metric, fiscalYear } = figure
    for (const { dimension } of levels) {
      const key = `${metric.code} ${dimension}`
      const own = dimensions.get(key) ?? {
        metric: metric.code,
        dimension,
        position: figure.by.indexOf(dimension),
        used: new Set(),
        omitted: [],
      }
      dimensions.set(key, own)
      if ('omitted' in result) own.omitted.push({ fiscalYear, reason: result.omitted })
      else
        for (const { member, value, revisionPending } of cellsOf(result, dimension)) {
          own.used.add(member)
          parts.push({
            metric: metric.code,
            dimension,
            member,
            fiscalYear,
            value,
            revisionPending: revisionPending ?? false,
            ...coverageOfPart(figure, dimension, member),
          })
        }
    }
  }
  return {
    parts,
    dimensions: [...dimensions.values()].map(({ used, ...own }) => ({
      ...own,
      label: labelOf(own.dimension),
      members: membersOf(own.dimension, specification).filter(({ code }) => used.has(code)),
    })),
  }
}

const cellsOf = (result: Exclude<ProtectedFamily, { omitted: Omission }>, dimension: string) =>
  result.levels.find(({ level }) => level.dimension === dimension)?.cells ?? []

/** Of places and quarters it is known how many reports are in. */
function coverageOfPart(
  { metric, fiscalYear, coverageByPlace, coverageByQuarter }: FigureOfYear,
  dimension: string,
  member: string,
) {
  if (dimension === 'quarter')
    return coverageOf(
      coverageByQuarter.filter(({ fiscalQuarter }) => fiscalQuarter === `FY${fiscalYear}${member}`),
      [metric.program],
    )
  if (dimension !== 'state' && dimension !== 'region') return {}
  return coverageOfPlace(metric, member, { nation: coverageByQuarter, places: coverageByPlace })
}

const fixedLabels: Readonly<Record<string, string>> = { state: 'state', region: 'region', quarter: 'quarter' }

/** What a dimension is called. */
export const labelOf = (dimension: string): string =>
  fixedLabels[dimension] ?? findBreakdown(dimension)?.label ?? dimension

/** The quarters of a federal fiscal year. */
const quarters = [
  { code: 'Q1', label: 'Q1 (Oct–Dec)' },
  { code: 'Q2', label: 'Q2 (Jan–Mar)' },
  { code: 'Q3', label: 'Q3 (Apr–Jun)' },
  { code: 'Q4', label: 'Q4 (Jul–Sep)' },
]

/** All members that a dimension can have, in the order in which they are shown. */
function membersOf(dimension: string, { merges }: PublicationSpecification) {
  if (dimension === 'state') return states.map(({ code, name }) => ({ code, label: name }))
  if (dimension === 'region') return regions.map(({ code, label }) => ({ code, label }))
  if (dimension === 'quarter') return quarters
  const groups = merges[dimension] ?? []
  const groupOf = new Map(groups.flatMap((group) => group.of.map((code) => [code, group] as const)))
  const categories = (findBreakdown(dimension)?.categories ?? []).map(
    ({ code, label }) => groupOf.get(code) ?? { code, label },
  )
  return [...new Set(categories), { code: notBrokenDown, label: 'Not divided by the organization' }].map(
    ({ code, label }) => ({ code, label }),
  )
}
