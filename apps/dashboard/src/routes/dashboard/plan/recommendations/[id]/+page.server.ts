import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { actionsOfPlan } from '../actions-of-plan.ts'
import { readRecommendationForm } from '../recommendation-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  ...(await ask(event, (api) => api.recommendations.get({ id: event.params.id }))),
  actions: actionsOfPlan(),
  done: event.url.searchParams.get('done'),
})

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const read = readRecommendationForm(form)
    const { written } = read
    const nothing = { written, errors: [], problem: undefined, theirs: null }
    if (read.kind === 'errors') return fail(400, { ...nothing, errors: read.errors })
    const { id } = event.params
    const was = Number(form.get('was') ?? 1)
    const changed = await attempt(event, (api) => api.recommendations.change({ ...read.wanted, id, was }))
    if (changed.kind === 'refused') return fail(changed.status, { ...nothing, problem: changed.message })
    if (changed.value.kind === 'overtaken')
      return fail(409, { ...nothing, theirs: changed.value.recommendation })
    redirect(303, paths.recommendation(id, { done: 'changed' }))
  },
}
