import { trackLabels } from '@muster/metrics'
import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { readFigureForm } from './revise-form.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async (event) => {
  const { code } = event.params
  const asked = Number(event.url.searchParams.get('fiscalYear'))
  const fiscalYear = Number.isInteger(asked) && asked >= 2013 && asked <= 2100 ? asked : undefined
  return {
    indicator: await ask(event, (api) => api.indicators.get({ code, fiscalYear })),
    trackLabels,
    isSteward: event.locals.me?.roles.some(({ role }) => role === 'data_steward') ?? false,
    done: event.url.searchParams.get('done') ?? '',
  }
}

/** Takes what a form says of a target or baseline to the api; what is wrong comes back to the form. */
async function revise(event: RequestEvent, what: 'target' | 'baseline') {
  const { code } = event.params
  const read = readFigureForm(await event.request.formData(), what)
  if (read.kind === 'errors')
    return fail(400, { what, typed: read.typed, errors: read.errors, problem: undefined })
  const wanted = { code, ...read.wanted }
  const saved = await attempt(event, (api) =>
    what === 'target' ? api.indicators.reviseTarget(wanted) : api.indicators.reviseBaseline(wanted),
  )
  if (saved.kind === 'refused')
    return fail(saved.status, { what, typed: read.typed, errors: [], problem: saved.message })
  redirect(
    303,
    paths.indicator(code, { done: what, fiscalYear: what === 'target' ? wanted.fiscalYear : undefined }),
  )
}

export const actions: Actions = {
  target: (event) => revise(event, 'target'),
  baseline: (event) => revise(event, 'baseline'),
}
