import { isPartial } from '@muster/metrics'
import { countOf } from '#lib/words/count-in-words.ts'
import { listInWords } from '#lib/chart/words/list-in-words.ts'
import type { ChartSpecification } from '#lib/chart/chart-specification.ts'
import { exploreWords } from './explore-words.ts'
import type { View } from './asked.ts'
import { pendingFigures } from './pending-figures.ts'
import type { ReleasedDivision } from './released.ts'

interface Drawn {
  figure: ChartSpecification
  view: View
}

/** What must be said beside what is shown: partial years, what is withheld, what waits for a correction, what is not divided. */
export function shownNotes(table: ReleasedDivision, { figure, view }: Drawn): string[] {
  const { totals, parts } = table
  const partial = totals.filter(({ reported, expected }) => isPartial(reported, expected))
  const pending = pendingFigures(table)
  const withheld =
    totals.filter((total) => total.withheld).length +
    (parts?.members.flatMap(({ values }) => values).filter(({ value }) => value === null).length ?? 0)
  const omitted = Map.groupBy(parts?.omitted ?? [], ({ reason }) => reason)
  const oneOfMany = view !== 'table' && 'when' in figure && totals.length > 1
  return [
    ...(oneOfMany ? [exploreWords.onlyYear(figure.when)] : []),
    ...(withheld > 0 ? [exploreWords.withheldHere(countOf(withheld, 'figure'))] : []),
    ...(partial.length > 0 ? [exploreWords.partialYears(yearsInWords(partial))] : []),
    ...(pending.length > 0 ? [exploreWords.pending(listInWords(pending))] : []),
    ...[...omitted].map(([reason, years]) =>
      exploreWords.omittedYears(yearsInWords(years), exploreWords.omitted[reason]),
    ),
  ]
}

const yearsInWords = (years: readonly { fiscalYear: number }[]): string =>
  years.map(({ fiscalYear }) => `FY${fiscalYear}`).join(', ')
