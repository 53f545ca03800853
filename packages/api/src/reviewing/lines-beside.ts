import type { ObservationRecord } from '@muster/data'
import type { FiscalQuarter, ProgramKind, StateCode } from '@muster/metrics'
import { linesOf } from '../reporting/lines-of.ts'
import type { ReportLine } from '../shapes/report-view.ts'

interface Asked {
  readonly programKind: ProgramKind
  readonly quarter: FiscalQuarter
  readonly states: readonly StateCode[]
}

/** The lines of two revisions of one report beside each other, also those that only the older one answers. */
export function linesBeside(
  asked: Asked,
  now: readonly ObservationRecord[],
  before: readonly ObservationRecord[],
): ReportLine[] {
  const lines = linesOf(asked, now, before)
  const known = new Set(lines.map(placeOf))
  const gone = linesOf(asked, before, now)
    .filter((line) => !known.has(placeOf(line)))
    .map((line) => ({ ...line, answer: line.previous, previous: line.answer, note: null, row: null }))
  return [...lines, ...gone]
}

/** `TX new_clients.age_group.13_17` */
export const placeOf = ({ state, key }: Pick<ReportLine, 'state' | 'key'>): string => `${state} ${key}`
