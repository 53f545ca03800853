/** One report, as the award and the quarter that it is for. */
export interface ReportPlace {
  awardNumber: string
  quarter: string
}

/** Which reports a file would change, seen from the page of one report. */
export type Destination =
  /** Nobody asked: the file is only tried, and goes nowhere. */
  | { kind: 'nowhere' }
  /** It names no award or quarter that can be read. */
  | { kind: 'unknown' }
  /** Exactly this report. */
  | { kind: 'here' }
  /** This report and others. */
  | { kind: 'here_and_elsewhere'; others: readonly ReportPlace[] }
  /** Others only. */
  | { kind: 'elsewhere'; others: readonly ReportPlace[] }

/**
 * Where a file belongs. `places` are the reports that its rows name, each once or more often; a place whose award and
 * quarter are `here`'s is this report.
 */
export function destinationOf(places: readonly ReportPlace[], here: ReportPlace): Destination {
  const byKey = new Map(places.map((place) => [placeKey(place), place]))
  if (byKey.size === 0) return { kind: 'unknown' }
  const isHere = byKey.delete(placeKey(here))
  const others = [...byKey.values()].sort((one, other) => (placeKey(one) < placeKey(other) ? -1 : 1))
  if (others.length === 0) return { kind: 'here' }
  return { kind: isHere ? 'here_and_elsewhere' : 'elsewhere', others }
}

/** `2016-VT-BX-K012 FY2017Q4`: one text for one report, in the order of awards, then of time. */
export const placeKey = ({ awardNumber, quarter }: ReportPlace): string => `${awardNumber} ${quarter}`

/** The reports besides `here` that a file would change. */
export const othersOf = (destination: Destination): readonly ReportPlace[] =>
  'others' in destination ? destination.others : []

/** All reports that a file would change. */
export const placesOf = (destination: Destination, here: ReportPlace): readonly ReportPlace[] =>
  destination.kind === 'here' || destination.kind === 'here_and_elsewhere'
    ? [here, ...othersOf(destination)]
    : othersOf(destination)
