import type { ObligationRecord, RevisionStatus } from '@muster/data'
import { endOfQuarter, fundsAtRiskOn, isoDate } from '@muster/metrics'
import { dayIn } from '../clock.ts'
import type { Instant } from '../context.ts'
import type { ReportState } from '../shapes/report-state.ts'
import type { Standing } from '../shapes/standing.ts'

type Current = NonNullable<ObligationRecord['current']>

/** What tells how a report stands. `current` is the revision that is shown. */
export interface Expected extends Pick<
  ObligationRecord,
  | 'fiscalQuarter'
  | 'dueOn'
  | 'extendedTo'
  | 'isFinal'
  | 'timeZone'
  | 'officialRevisionId'
  | 'firstSubmittedAt'
  | 'waiting'
  | 'superseded'
> {
  readonly current: Pick<Current, 'revisionId' | 'status' | 'kind'> | null
}

/**
 * Where a report stands at a moment. A report becomes due when its quarter has ended, and late when its due day has
 * ended where the organization is; an extended day takes the place of the first one. What counts is the first
 * submission: a report that came in time and was returned does not become late by it. One that was taken back is as if it
 * had not come.
 */
export function standingOf(expected: Expected, now: Instant): Standing {
  const { fiscalQuarter, timeZone, current, officialRevisionId, firstSubmittedAt } = expected
  const dueOn = expected.extendedTo ?? expected.dueOn
  const quarterIsOver = endOfQuarter(fiscalQuarter) < dayIn(timeZone, now)
  return {
    state: stateOf(current?.status ?? null, quarterIsOver),
    dueOn,
    firstDueOn: expected.dueOn,
    extended: expected.extendedTo !== null,
    late: dayIn(timeZone, firstSubmittedAt ?? now) > dueOn,
    isFinal: expected.isFinal,
    nothingToReport: current?.kind === 'nothing_to_report',
    amended:
      expected.superseded || (officialRevisionId !== null && officialRevisionId !== current?.revisionId),
    withOffice: expected.waiting,
    fundsAtRiskOn: firstSubmittedAt === null ? fundsAtRiskOn(isoDate(dueOn)) : null,
  }
}

/** The state by the status of the newest revision that was not withdrawn; null: there is none. */
function stateOf(status: RevisionStatus | null, quarterIsOver: boolean): ReportState {
  switch (status) {
    case 'draft':
    case 'submitted':
    case 'returned':
    case 'accepted':
      return status
    case null:
    case 'withdrawn':
    case 'superseded':
      return quarterIsOver ? 'due' : 'not_yet_due'
  }
}
