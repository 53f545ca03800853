import type { ReleasePartRecord } from '@muster/data'

type ComparedPart = Pick<ReleasePartRecord, 'metric' | 'dimension' | 'member' | 'fiscalYear' | 'value'>

/** How many parts of a metric by a dimension a release tells otherwise than the one before it. */
export interface ChangedParts {
  readonly metric: string
  readonly dimension: string
  added: number
  corrected: number
  withheld: number
  gone: number
}

/**
 * What a release says otherwise of the parts of its totals, counted by metric and dimension, in their order; what did not
 * change is not there. Of what is public only, as `whatChanged`.
 */
export function changedParts(
  before: readonly ComparedPart[],
  after: readonly ComparedPart[],
): readonly ChangedParts[] {
  const known = new Map(before.map((part) => [keyOf(part), part]))
  const counts = new Map<string, ChangedParts>()
  const count = ({ metric, dimension }: ComparedPart, kind: 'added' | 'corrected' | 'withheld' | 'gone') => {
    const key = `${metric} ${dimension}`
    const own = counts.get(key) ?? { metric, dimension, added: 0, corrected: 0, withheld: 0, gone: 0 }
    counts.set(key, own)
    own[kind] += 1
  }
  for (const part of after) {
    const old = known.get(keyOf(part))
    known.delete(keyOf(part))
    if (old === undefined) count(part, 'added')
    else if (old.value !== part.value) count(part, part.value === null ? 'withheld' : 'corrected')
  }
  for (const part of known.values()) count(part, 'gone')
  return [...counts.values()]
}

const keyOf = ({ metric, dimension, member, fiscalYear }: ComparedPart) =>
  [metric, dimension, member, fiscalYear].join(' ')
