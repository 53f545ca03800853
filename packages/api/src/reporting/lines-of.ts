import type { ObservationRecord } from '@muster/data'
import {
  findMetric,
  formFor,
  stratumKey,
  stratumLabel,
  type FiscalQuarter,
  type ProgramKind,
  type StateCode,
} from '@muster/metrics'
import type { ReportLine } from '../shapes/report-view.ts'

interface Asked {
  readonly programKind: ProgramKind
  readonly quarter: FiscalQuarter
  readonly states: readonly StateCode[]
}

/**
 * Every line of the form in every state of the award, with its answer and that of the quarter before. Answers that
 * the form does not ask for (it has changed, or the award no longer serves the state) stand at the end: what is stored
 * is always shown.
 */
export function linesOf(
  { programKind, quarter, states }: Asked,
  now: readonly ObservationRecord[],
  before: readonly ObservationRecord[],
): ReportLine[] {
  const answers = byPlace(now)
  const previous = byPlace(before)
  const asked = states.flatMap((state) =>
    formFor(programKind, quarter).map(({ metric, breakdown, category }) => ({
      state,
      stratum: { metric, breakdown, category },
    })),
  )
  const places = new Set(asked.map(placeOf))
  return [...asked, ...now.filter((each) => !places.has(placeOf(each)))].map(({ state, stratum }) => {
    const place = placeOf({ state, stratum })
    const answered = answers.get(place)
    return {
      key: stratumKey(stratum),
      label: stratumLabel(stratum),
      group: findMetric(stratum.metric)?.label ?? stratum.metric,
      state,
      answer: answered?.answer ?? null,
      previous: previous.get(place)?.answer ?? null,
      note: answered?.note ?? null,
      row: answered?.sourceRow ?? null,
    }
  })
}

type Place = Pick<ObservationRecord, 'state' | 'stratum'>

const placeOf = ({ state, stratum }: Place) => `${state} ${stratumKey(stratum)}`

const byPlace = (observations: readonly ObservationRecord[]) =>
  new Map(observations.map((each) => [placeOf(each), each]))
