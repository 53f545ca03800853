import type { NewObservation, ObservationRecord } from '@muster/data'
import { stratumKey } from '@muster/metrics'

/** Whether what is kept says just what was read, in whatever order: the same file may be read in two ways. */
export function sameObservations(
  kept: readonly ObservationRecord[],
  read: readonly NewObservation[],
): boolean {
  const said = new Set(kept.map(textOf))
  return said.size === read.length && read.every((each) => said.has(textOf(each)))
}

const textOf = ({ stratum, state, answer, sourceRow, note }: NewObservation | ObservationRecord): string =>
  JSON.stringify([
    stratumKey(stratum),
    state,
    answer.kind,
    answer.kind === 'value' ? answer.value : null,
    sourceRow,
    note || null,
  ])
