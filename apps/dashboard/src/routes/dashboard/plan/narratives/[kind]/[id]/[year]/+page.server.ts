import type { PlanYear } from '@muster/metrics'
import { error, fail, redirect } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { backTo } from '../../../../back-to.ts'
import { yearInAddress } from '../../../../year-in-address.ts'
import type { Actions, PageServerLoad, RouteParams } from './$types'

interface Place {
  kind: 'objective' | 'theme'
  id: string
  year: PlanYear
}

function placeIn({ kind, id, year }: RouteParams): Place {
  if (kind !== 'objective' && kind !== 'theme') error(404, 'The plan has no such page.')
  return { kind, id, year: yearInAddress(year) }
}

export const load: PageServerLoad = async (event) => ({
  told: await ask(event, (api) => api.plan.narrative(placeIn(event.params))),
})

export const actions: Actions = {
  default: async (event) => {
    const place = placeIn(event.params)
    const form = await event.request.formData()
    const text = String(form.get('text') ?? '')
    const was = Number(form.get('was') ?? 0)
    const saved = await attempt(event, (api) => api.plan.writeNarrative({ ...place, text, was }))
    if (saved.kind === 'refused')
      return fail(saved.status, { written: text, problem: saved.message, theirs: null })
    if (saved.value.kind === 'changed')
      return fail(409, { written: text, problem: null, theirs: saved.value.entry })
    redirect(303, backTo({ ...place, what: 'narrative' }))
  },
}
