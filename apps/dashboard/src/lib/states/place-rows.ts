import { m } from '#lib/paraglide/messages.js'
import { coverageOfPart } from '#lib/explore/part-value.ts'
import type { ReleasedPlace } from '#lib/explore/released.ts'
import { withPartialMark } from '#lib/release/partial-mark.ts'
import { formatCount } from '#lib/words/count-in-words.ts'

/** A row of a state’s page: a metric, a place, and what is said of it in each year. */
export interface PlaceRow {
  readonly key: string
  readonly metric: string
  readonly label: string
  readonly unit: string
  readonly place: string
  /** The first row of its metric. */
  readonly first: boolean
  /** In the order of the release’s years. */
  readonly cells: readonly string[]
}

interface Figure {
  fiscalYear: number
  value: number | null
  revisionPending: boolean
  /** Null: as for the nation. */
  reported: number | null
  expected: number | null
  /** False: nobody reported. Absent: a part without a value is withheld. */
  withheld?: boolean
}

type PlaceMetric = ReleasedPlace['metrics'][number]

/** The figures of a state beside its region and the nation: of the metrics that are divided by state, and of those by region only. */
export function placeRows(place: ReleasedPlace): { ofState: PlaceRow[]; ofRegion: PlaceRow[] } {
  const rowsOf = (metric: PlaceMetric, places: readonly (readonly [string, readonly Figure[]])[]) =>
    places.map(([name, figures], index): PlaceRow => ({
      key: `${metric.metric} ${name}`,
      metric: metric.metric,
      label: metric.label,
      unit: metric.unit,
      place: name,
      first: index === 0,
      cells: place.fiscalYears.map((year) => {
        const total = metric.nation.find(({ fiscalYear }) => fiscalYear === year)
        return total === undefined ? m.release_not_released() : cellOf(figures, total)
      }),
    }))
  const levels = (metric: PlaceMetric) =>
    [
      [place.region, metric.ofRegion],
      [m.states_nation(), metric.nation],
    ] as const
  return {
    ofState: place.metrics.flatMap((metric) =>
      metric.ofState.length === 0 ? [] : rowsOf(metric, [[place.state, metric.ofState], ...levels(metric)]),
    ),
    ofRegion: place.metrics.flatMap((metric) =>
      metric.ofState.length > 0 ? [] : rowsOf(metric, levels(metric)),
    ),
  }
}

/** How many figures of the state alone are shown, and how many are withheld. */
export function howMuchIsShown({ metrics }: ReleasedPlace): { shown: number; withheld: number } {
  const all = metrics.flatMap(({ ofState }) => ofState)
  const withheld = all.filter(({ value }) => value === null).length
  return { shown: all.length - withheld, withheld }
}

function cellOf(figures: readonly Figure[], total: PlaceMetric['nation'][number]): string {
  const figure = figures.find(({ fiscalYear }) => fiscalYear === total.fiscalYear)
  if (figure === undefined) return m.chart_no_report()
  const { value, revisionPending, withheld = true } = figure
  if (value === null) return withheld ? m.chart_withheld() : m.chart_no_report()
  const shown = withPartialMark(formatCount(value), coverageOfPart(figure, total))
  return revisionPending ? m.explore_table_correction({ figure: shown }) : shown
}
