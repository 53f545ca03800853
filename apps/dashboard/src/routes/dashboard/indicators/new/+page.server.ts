import { currentEditionId, findPlanEdition } from '@muster/metrics'
import { error, fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { draftInAddress, draftQuery, writtenFrom } from '../[code]/formula/formula-draft.ts'
import { metricMenu, termChosen, termView } from '../[code]/formula/term-view.ts'
import { readNewForm } from './read-new-form.ts'
import type { Actions, PageServerLoad } from './$types'

/** The formula that is being made in the address, and the unit of its figure. */
function draftIn(search: URLSearchParams) {
  const { above, below, ...draft } = draftInAddress(search, { kind: 'sum', terms: [{ metric: '' }] })
  const chosen = { ...draft, above: above.map(termChosen), below: below.map(termChosen) }
  return { draft: chosen, written: writtenFrom(chosen), unit: (search.get('unit') ?? '').trim() }
}

export const load: PageServerLoad = async (event) => {
  const isSteward = event.locals.me?.roles.some(({ role }) => role === 'data_steward') ?? false
  if (event.locals.me !== null && !isSteward)
    error(403, 'Indicators are made by data stewards.', { forReaders: true })
  const { searchParams } = event.url
  const { draft, written, unit } = draftIn(searchParams)
  // Asked in any case: the api knows who may.
  const formula = written.kind === 'written' ? written.formula : anyFormula
  const preview = await ask(event, (api) => api.indicators.previewNew({ formula, unit: unit.slice(0, 60) }))
  const noUnit = { field: 'unit', message: 'Say what the figure counts, in plural words: clients.' }
  return {
    menu: metricMenu(),
    kind: draft.kind,
    per: draft.per,
    above: draft.above.map((term, index) => termView('above', index, term)),
    below: draft.below.map((term, index) => termView('below', index, term)),
    unit,
    query: [...draftQuery(draft), ['unit', unit]] satisfies [string, string][],
    errors: [...(unit === '' ? [noUnit] : []), ...(written.kind === 'errors' ? written.errors : [])],
    preview: written.kind === 'written' ? preview : undefined,
    objectives: (findPlanEdition(currentEditionId)?.goals ?? []).flatMap(({ objectives }) =>
      objectives.map(({ id, title }) => ({ value: id, label: `${id}. ${title}` })),
    ),
  }
}

const anyFormula = { kind: 'sum' as const, terms: [{ metric: 'new_clients' }] }

export const actions: Actions = {
  /** Saves the indicator with the formula that the address has. */
  create: async (event) => {
    const read = readNewForm(await event.request.formData())
    const { typed } = read
    const { written, unit } = draftIn(event.url.searchParams)
    if (read.kind === 'errors') return fail(400, { typed, errors: read.errors, problem: undefined })
    if (written.kind === 'errors')
      return fail(400, {
        typed,
        errors: [],
        problem: 'The formula is not complete. Choose what is missing.',
      })
    const { wanted } = read
    const saved = await attempt(event, (api) =>
      api.indicators.create({ ...wanted, unit, formula: written.formula }),
    )
    if (saved.kind === 'refused') return fail(saved.status, { typed, errors: [], problem: saved.message })
    redirect(303, paths.indicator(wanted.code, { done: 'created', fiscalYear: wanted.target.fiscalYear }))
  },
}
