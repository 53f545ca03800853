import { worded } from '#lib/language/worded.ts'
import { ask } from '#lib/server/ask.ts'
import { changeInWords } from './change-in-words.ts'
import { coverageByYear } from './coverage-by-year.ts'
import { releaseNumber } from '#lib/server/release-number.ts'
import { wordedTable } from '#lib/server/worded-release.ts'
import { wordedLine } from '#lib/server/worded-division.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const number = releaseNumber(event.params.number)
  const { tables: released, ...release } = await ask(event, (api) => api.public.release({ number }))
  const tables = released.map(wordedTable)
  const { since, changes, parts } = await ask(event, (api) => api.public.changes({ number }))
  return {
    release,
    tables: tables.map(({ metric, label, language, unit, rows }) => ({
      metric,
      label,
      language,
      unit,
      rows,
    })),
    coverage: coverageByYear(tables),
    since,
    changes: changes.map((change) => changeInWords({ ...change, label: wordedLine(change) })),
    parts: parts.map((part) => ({
      ...part,
      label: worded('metric', part.metric, part.label),
      dimensionLabel: worded('breakdown', part.dimension, part.dimensionLabel),
    })),
    /** Where the release is to be found, for its citation. */
    address: event.url.origin + event.url.pathname,
  }
}
