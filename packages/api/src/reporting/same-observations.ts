import type { NewObservation, ObservationRecord } from '@muster/data'
import { stratumKey } from '@muster/metrics'

type Observation = NewObservation | ObservationRecord

/** Whether what is kept says just what was read, in whatever order: the same file may be read in two ways. */
export const sameObservations = (
  kept: readonly ObservationRecord[],
  read: readonly NewObservation[],
): boolean => sameTexts(kept, read, (each) => [...saidIn(each), each.sourceRow])

/** The same, wherever in its file it stands. */
export const sameAnswers = (kept: readonly ObservationRecord[], read: readonly NewObservation[]): boolean =>
  sameTexts(kept, read, saidIn)

function sameTexts(
  kept: readonly ObservationRecord[],
  read: readonly NewObservation[],
  of: (observation: Observation) => readonly unknown[],
): boolean {
  const said = new Set(kept.map((each) => JSON.stringify(of(each))))
  return said.size === read.length && read.every((each) => said.has(JSON.stringify(of(each))))
}

const saidIn = ({ stratum, state, answer, note }: Observation) => [
  stratumKey(stratum),
  state,
  answer.kind,
  answer.kind === 'value' ? answer.value : null,
  note || null,
]
