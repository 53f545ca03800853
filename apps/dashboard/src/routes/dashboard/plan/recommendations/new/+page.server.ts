import { error, fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { actionsOfPlan } from '../actions-of-plan.ts'
import { readRecommendationForm } from '../recommendation-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { mayChange } = await ask(event, (api) => api.recommendations.list())
  if (!mayChange) error(403, 'Recommendations are written down by data stewards.', { forReaders: true })
  return { actions: actionsOfPlan() }
}

export const actions: Actions = {
  default: async (event) => {
    const read = readRecommendationForm(await event.request.formData())
    const { written } = read
    if (read.kind === 'errors') return fail(400, { written, errors: read.errors, problem: undefined })
    const added = await attempt(event, (api) => api.recommendations.add(read.wanted))
    if (added.kind === 'refused') return fail(added.status, { written, errors: [], problem: added.message })
    redirect(303, paths.recommendation(added.value.id, { done: 'added' }))
  },
}
