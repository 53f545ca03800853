import { error, fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { draftInAddress, draftQuery, writtenFrom } from './formula-draft.ts'
import { metricMenu, termChosen, termView } from './term-view.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async (event) => {
  const { code } = event.params
  const { indicator, last, draft, written } = await draftIn(event)
  // Asked in any case: the api knows who may.
  const formula = written.kind === 'written' ? written.formula : last.formula
  const preview = await ask(event, (api) => api.indicators.previewVersion({ code, formula }))
  return {
    code,
    label: indicator.figure.label,
    unit: indicator.figure.unit,
    last,
    menu: metricMenu(),
    kind: draft.kind,
    per: draft.per,
    above: draft.above.map((term, index) => termView('above', index, term)),
    below: draft.below.map((term, index) => termView('below', index, term)),
    query: draftQuery(draft),
    // Before anybody has asked, nothing is wrong, and nothing is proposed.
    asked: event.url.searchParams.has('kind'),
    errors: written.kind === 'errors' ? written.errors : [],
    preview: written.kind === 'written' ? preview : undefined,
    asOf: indicator.asOf,
  }
}

/** The indicator, its last version, and the formula that is being made in the address. */
async function draftIn(event: Pick<RequestEvent, 'url' | 'locals' | 'params'>) {
  const { code } = event.params
  const indicator = await ask(event, (api) => api.indicators.get({ code }))
  const [last] = indicator.versions
  if (last === undefined) error(404, 'This indicator has no formula.')
  const { above, below, ...draft } = draftInAddress(event.url.searchParams, last.formula)
  const chosen = { ...draft, above: above.map(termChosen), below: below.map(termChosen) }
  return { indicator, last, draft: chosen, written: writtenFrom(chosen) }
}

const textIn = (form: FormData, name: string) => String(form.get(name) ?? '')

export const actions: Actions = {
  /** Saves the formula that the address has. */
  save: async (event) => {
    const { code } = event.params
    const form = await event.request.formData()
    const typed = { note: textIn(form, 'note'), effectiveFrom: textIn(form, 'effectiveFrom') }
    const { written } = await draftIn(event)
    if (written.kind === 'errors')
      return fail(400, { ...typed, problem: 'The formula is not complete. Choose what is missing.' })
    const saved = await attempt(event, (api) =>
      api.indicators.saveVersion({
        code,
        formula: written.formula,
        ...typed,
        after: Number(form.get('after')),
      }),
    )
    if (saved.kind === 'refused') return fail(saved.status, { ...typed, problem: saved.message })
    redirect(303, paths.indicator(code, { done: 'formula' }))
  },
}
