import { findState, regionOf } from '@muster/metrics'
import type { Family } from './inner-cells.ts'
import type { Merge, PublicationSpecification } from './publication-specification.ts'

/** One way in which the inner counts of a family are added up and shown: a dimension, perhaps with categories merged. */
export interface Level {
  readonly dimension: string
  readonly merges: readonly Pick<Merge, 'code' | 'of'>[]
  /** Names it in a table: levels with the same name divide alike. */
  readonly name: string
  /** Under which member an inner count is added up. */
  memberOf(member: string): string
}

/** The family whose inner counts a dimension adds up. */
export const familyOf = (dimension: string): Family =>
  dimension === 'state' || dimension === 'region' ? 'place' : dimension

export function levelOf(dimension: string, merges: Level['merges'] = []): Level {
  const groups = merges.map(({ code, of }) => [code, ...of.toSorted()])
  const groupOf = new Map(merges.flatMap(({ code, of }) => of.map((member) => [member, code] as const)))
  return {
    dimension,
    merges: merges.map(({ code, of }) => ({ code, of })),
    name: groups.length === 0 ? dimension : `${dimension} ${JSON.stringify(groups.toSorted())}`,
    memberOf: (member) => (dimension === 'region' ? regionOfState(member) : (groupOf.get(member) ?? member)),
  }
}

/** The level at which the inner counts of a family stand. */
export const finestOf = (family: Family): Level => levelOf(family === 'place' ? 'state' : family)

/** The level at which a specification shows a dimension. */
export const levelIn = ({ merges }: PublicationSpecification, dimension: string): Level =>
  levelOf(dimension, merges[dimension])

function regionOfState(code: string): string {
  const state = findState(code)
  if (state === undefined) throw new Error(`${code} is no state.`)
  return regionOf(state.code).code
}
