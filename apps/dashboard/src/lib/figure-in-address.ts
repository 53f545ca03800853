import {
  fiscalQuarter,
  fiscalYearOf,
  isStratum,
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
 * perhaps within one of the others, or none for the nation; `quarter`, or `year` for all four of it. Undefined if the address names no figure.
 */
export function figureInAddress(search: URLSearchParams): FigureInAddress | undefined {
  const text = (name: string) => search.get(name) ?? ''
  const stratum = { metric: text('metric'), breakdown: text('breakdown'), category: text('category') }
  const range = rangeOf(text('quarter'), text('year'))
  if (!isStratum(stratum) || range === undefined) return undefined
  const [level, other] = levels.filter((each) => text(each) !== '')
  if (level === undefined) return { stratum, level: 'nation', place: '', ...range }
  const within =
    level === 'state' && other !== undefined && other !== 'state'
      ? { within: { level: other, place: text(other) } }
      : {}
  return { stratum, level, place: text(level), ...within, ...range }
}

function rangeOf(quarter: string, year: string): { first: FiscalQuarter; last: FiscalQuarter } | undefined {
  const one = parseFiscalQuarter(quarter)
  if (one !== undefined) return { first: one, last: one }
  if (!/^(19[89]|2\d\d)\d$/.test(year)) return undefined
  return { first: fiscalQuarter(`FY${year}Q1`), last: fiscalQuarter(`FY${year}Q4`) }
}

/** The way back: what an address needs to name a figure. */
export function addressOfFigure({ stratum, level, place, within, first, last }: FigureInAddress) {
  const period = first === last ? { quarter: last } : { year: fiscalYearOf(last) }
  return {
    ...stratum,
    ...(level === 'nation' ? {} : { [level]: place }),
    ...(within && { [within.level]: within.place }),
    ...period,
  }
}
