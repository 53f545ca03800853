import { ask } from '#lib/server/ask.ts'
import { changeInWords } from './change-in-words.ts'
import { coverageByYear } from './coverage-by-year.ts'
import { releaseNumber } from '#lib/server/release-number.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const number = releaseNumber(event.params.number)
  const { tables, ...release } = await ask(event, (api) => api.public.release({ number }))
  const { since, changes, parts } = await ask(event, (api) => api.public.changes({ number }))
  return {
    release,
    tables: tables.map(({ metric, label, unit, rows }) => ({ metric, label, unit, rows })),
    coverage: coverageByYear(tables),
    since,
    changes: changes.map(changeInWords),
    parts,
    /** Where the release is to be found, for its citation. */
    address: event.url.origin + event.url.pathname,
  }
}
