import { canonicalJson, type ObservationRecord } from '@muster/data'
import { stratumKey, type FiscalQuarter } from '@muster/metrics'
import { createHash } from 'node:crypto'

interface Certified {
  readonly awardNumber: string
  readonly quarter: FiscalQuarter
  readonly revisionNumber: number
  readonly observations: readonly ObservationRecord[]
}

/**
 * The hash of what a person certifies: award, quarter, revision and every answer, in canonical JSON, whatever order
 * they were read in. Notes and rows of the file do not count: they say nothing about clients.
 */
export function contentSha256({ observations, ...place }: Certified): string {
  const answers = observations
    .map(({ stratum, state, answer }) => [
      state,
      stratumKey(stratum),
      answer.kind === 'value' ? answer.value : answer.kind,
    ])
    .sort(([state, key], [otherState, otherKey]) =>
      `${state} ${key}` < `${otherState} ${otherKey}` ? -1 : 1,
    )
  return createHash('sha256')
    .update(canonicalJson({ ...place, answers }))
    .digest('hex')
}
