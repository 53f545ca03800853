import {
  fiscalQuarter,
  fiscalYearOf,
  isStratum,
  makeFiscalQuarter,
  parseFiscalQuarter,
  type FiscalQuarter,
  type Stratum,
} from '@muster/metrics'

export type FigureLevel = 'nation' | 'office' | 'program' | 'state'

/** A figure as its address names it. */
export interface FigureInAddress {
  stratum: Stratum
  level: FigureLevel
  /** Empty for the nation; the code of the office, program or state. */
  place: string
  /** Of a state: the office or the program whose awards alone are in it. */
  within?: { level: 'office' | 'program'; place: string }
  first: FiscalQuarter
  last: FiscalQuarter
}

const levels = ['state', 'program', 'office'] as const

/**
 * The figure that an address asks for: `metric`, `breakdown` and `category`; `office`, `program` or `state`, a state
 * perhaps within one of the others, or none for the nation; `quarter`, from `since` on if that is given, or `year` for all four
 * of it. Undefined if the address names no figure.
 */
export function figureInAddress(search: URLSearchParams): FigureInAddress | undefined {
  const text = (name: string) => search.get(name) ?? ''
  const stratum = { metric: text('metric'), breakdown: text('breakdown'), category: text('category') }
  const range = rangeOf({ quarter: text('quarter'), since: text('since'), year: text('year') })
  if (!isStratum(stratum) || range === undefined) return undefined
  const [level, other] = levels.filter((each) => text(each) !== '')
  if (level === undefined) return { stratum, level: 'nation', place: '', ...range }
  const within =
    level === 'state' && other !== undefined && other !== 'state'
      ? { within: { level: other, place: text(other) } }
      : {}
  return { stratum, level, place: text(level), ...within, ...range }
}

interface Time {
  quarter: string
  since: string
  year: string
}

function rangeOf({ quarter, since, year }: Time): Pick<FigureInAddress, 'first' | 'last'> | undefined {
  const last = parseFiscalQuarter(quarter)
  if (last !== undefined) return { first: parseFiscalQuarter(since) ?? last, last }
  if (!/^(19[89]|2\d\d)\d$/.test(year)) return undefined
  return { first: fiscalQuarter(`FY${year}Q1`), last: fiscalQuarter(`FY${year}Q4`) }
}

/** The way back: what an address needs to name a figure. */
export function addressOfFigure({ stratum, level, place, within, first, last }: FigureInAddress) {
  const year = fiscalYearOf(last)
  const isYear = first === makeFiscalQuarter(year, 1) && last === makeFiscalQuarter(year, 4)
  const period = first === last ? { quarter: last } : isYear ? { year } : { since: first, quarter: last }
  return {
    ...stratum,
    ...(level === 'nation' ? {} : { [level]: place }),
    ...(within && { [within.level]: within.place }),
    ...period,
  }
}
