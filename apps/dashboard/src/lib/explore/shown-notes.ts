import { m } from '#lib/paraglide/messages.js'
import { yearShort } from '#lib/words/fiscal-year.ts'
import { isPartial } from '@muster/metrics'
import { formatCount } from '#lib/words/count-in-words.ts'
import { listInWords } from '#lib/chart/words/list-in-words.ts'
import type { ChartSpecification } from '#lib/chart/chart-specification.ts'
import type { View } from './asked.ts'
import { omittedReasons } from './omitted-reasons.ts'
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
    ...(oneOfMany ? [m.explore_only_year({ year: figure.when })] : []),
    ...(withheld > 0 ? [withheldHere(withheld)] : []),
    ...(partial.length > 0 ? [m.explore_partial_years({ years: yearsInWords(partial) })] : []),
    ...(pending.length > 0 ? [m.explore_pending({ figures: listInWords(pending) })] : []),
    ...[...omitted].map(([reason, years]) =>
      m.explore_omitted_years({ years: yearsInWords(years), why: omittedReasons[reason]() }),
    ),
  ]
}

const withheldHere = (count: number): string =>
  count === 1 ? m.explore_withheld_one() : m.explore_withheld_many({ count: formatCount(count) })

const yearsInWords = (years: readonly { fiscalYear: number }[]): string =>
  years.map(({ fiscalYear }) => yearShort(fiscalYear)).join(', ')
