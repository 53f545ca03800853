import { canonicalJson, type ExplanationRecord, type ObservationRecord } from '@muster/data'
import { stratumKey, type FiscalQuarter } from '@muster/metrics'
import { createHash } from 'node:crypto'

interface Certified {
  readonly awardNumber: string
  readonly quarter: FiscalQuarter
  readonly revisionNumber: number
  readonly observations: readonly ObservationRecord[]
  readonly explanations?: readonly Pick<ExplanationRecord, 'code' | 'subject' | 'text'>[]
}

/**
 * The hash of what a person certifies: award, quarter, revision, every answer and every explanation, in canonical JSON,
 * whatever order they were read in. Notes and rows of the file do not count: they say nothing about clients. A report
 * without explanations has the hash that it had before there were any.
 */
export function contentSha256({ observations, explanations = [], ...place }: Certified): string {
  const answers = observations
    .map(({ stratum, state, answer }) => [
      state,
      stratumKey(stratum),
      answer.kind === 'value' ? answer.value : answer.kind,
    ])
    .sort(([state, key], [otherState, otherKey]) =>
      `${state} ${key}` < `${otherState} ${otherKey}` ? -1 : 1,
    )
  const said = explanations.map(({ code, subject, text }) => [code, subject, text]).sort(byPlace)
  return createHash('sha256')
    .update(canonicalJson({ ...place, answers, ...(said.length > 0 && { explanations: said }) }))
    .digest('hex')
}

// Code and subject together stand once in a revision.
const byPlace = ([code, subject]: string[], [otherCode, otherSubject]: string[]) =>
  `${code} ${subject}` < `${otherCode} ${otherSubject}` ? -1 : 1
