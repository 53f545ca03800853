import {
  canonicalJson,
  type ExplanationRecord,
  type NarrativeRecord,
  type ObservationRecord,
  type RevisionKind,
} from '@muster/data'
import { stratumKey, type FiscalQuarter } from '@muster/metrics'
import { createHash } from 'node:crypto'

interface Certified {
  readonly awardNumber: string
  readonly quarter: FiscalQuarter
  readonly revisionNumber: number
  readonly kind?: RevisionKind
  readonly observations: readonly ObservationRecord[]
  readonly explanations?: readonly Pick<ExplanationRecord, 'code' | 'subject' | 'text'>[]
  readonly narratives?: readonly Pick<NarrativeRecord, 'question' | 'text'>[]
  readonly lateReason?: string | null
}

/**
 * The hash of what a person certifies: award, quarter, revision, every answer, every explanation, every answer in words
 * and why it is late, in canonical JSON, whatever order they were read in. Notes and rows of the file do not count: they
 * say nothing about clients. What a report does not have leaves no trace, so that its hash is what it was before there
 * was such a thing.
 */
export function contentSha256({
  observations,
  explanations = [],
  narratives = [],
  kind = 'counts',
  lateReason = null,
  ...place
}: Certified): string {
  const answers = observations
    .map(({ stratum, state, answer }) => [
      state,
      stratumKey(stratum),
      answer.kind === 'value' ? answer.value : answer.kind,
    ])
    .sort(([state, key], [otherState, otherKey]) =>
      `${state} ${key}` < `${otherState} ${otherKey}` ? -1 : 1,
    )
  const explained = explanations.map(({ code, subject, text }) => [code, subject, text]).sort(byPlace)
  const told = narratives.map(({ question, text }) => [question, text]).sort(byPlace)
  const content = {
    ...place,
    answers,
    ...(explained.length > 0 && { explanations: explained }),
    ...(told.length > 0 && { narratives: told }),
    ...(kind !== 'counts' && { kind }),
    ...(lateReason !== null && { lateReason }),
  }
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

// Code and subject together, and a question, stand once in a revision.
const byPlace = ([code, subject]: string[], [otherCode, otherSubject]: string[]) =>
  `${code} ${subject}` < `${otherCode} ${otherSubject}` ? -1 : 1
