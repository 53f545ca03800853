import type { ChartMap } from '#lib/chart/chart-specification.ts'
import { chartPeriods, periodShort, type FigurePeriod } from '#lib/dashboard/chart-periods.ts'
import { makingLinks, type FiguresOf } from '#lib/dashboard/making-links.ts'
import { changeInWords } from '#lib/words/change-in-words.ts'
import { formatCount } from '#lib/words/count-in-words.ts'
import { coverageInWords } from '#lib/words/coverage-in-words.ts'

/** A metric by state, in one period beside the one a year before. */
export interface MapFigures {
  unit: string
  period: FigurePeriod
  yearBefore: FigurePeriod
  states: readonly {
    code: string
    name: string
    value: number | null
    yearBefore: number | null
    reported: number
    expected: number
    partial: boolean
  }[]
  total: number | null
  asOf: string
}

interface Named {
  subject: string
  /** Of whom: an office or program, or empty. */
  places: string
  of: FiguresOf
}

/** The map of a metric. */
export function mapChart(figures: MapFigures, { subject, places, of }: Named): ChartMap {
  const { period, states, unit, asOf } = figures
  const named = places === '' ? subject : `${subject}, ${places}`
  const [shown] = chartPeriods([period])
  return {
    kind: 'map',
    title: mapTitle(figures, named),
    subtitle: `${named}: ${unit}, by state, ${shown?.name ?? ''}${period.partial ? ', partial' : ''}`,
    subject: named,
    unit,
    when: periodShort(period.code),
    states: states.map(({ code, value, partial, reported, expected }) => {
      const [href] = makingLinks(of, { state: code }, [period])
      return {
        code,
        value,
        partial,
        coverage: coverageInWords(reported, expected),
        ...(href === undefined ? {} : { href }),
      }
    }),
    source: 'accepted quarterly reports',
    asOf,
    ...(shown?.coverage === undefined ? {} : { coverage: shown.coverage }),
  }
}

/** `Texas has the largest count of new clients in FY2017 Q3: 171 of 1,105`. */
function mapTitle({ states, total, period }: MapFigures, named: string): string {
  const [first] = states
    .flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
    .toSorted((a, b) => b.value - a.value)
  const when = periodShort(period.code)
  if (first === undefined || first.value === 0 || total === null) return `${named} by state in ${when}`
  const count = `${formatCount(first.value)} of ${formatCount(total)}`
  return `${first.name} has the largest count of ${lowerFirst(named)} in ${when}: ${count}`
}

/** `rose by 12%`; null where one of the two is not known, or was not completely reported. */
export const stateChange = (
  { value, yearBefore, partial }: MapFigures['states'][number],
  figures: Pick<MapFigures, 'yearBefore'>,
): string | null =>
  value === null || yearBefore === null || partial || figures.yearBefore.partial
    ? null
    : changeInWords(yearBefore, value)

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
