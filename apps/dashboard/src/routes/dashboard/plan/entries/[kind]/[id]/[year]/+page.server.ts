import { actionStatuses, type PlanYear } from '@muster/metrics'
import { error, fail, redirect } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { backTo } from '../../../../back-to.ts'
import { yearInAddress } from '../../../../year-in-address.ts'
import type { Actions, PageServerLoad, RouteParams } from './$types'

interface Place {
  kind: 'action' | 'theme'
  id: string
  year: PlanYear
}

function placeIn({ kind, id, year }: RouteParams): Place {
  if (kind !== 'action' && kind !== 'theme') error(404, 'The plan has no such page.')
  return { kind, id, year: yearInAddress(year) }
}

export const load: PageServerLoad = async (event) => ({
  entry: await ask(event, (api) => api.plan.status(placeIn(event.params))),
})

export const actions: Actions = {
  default: async (event) => {
    const place = placeIn(event.params)
    const form = await event.request.formData()
    const chosen = String(form.get('status') ?? '')
    const comment = String(form.get('comment') ?? '')
    const written = { status: chosen, comment }
    const status = actionStatuses.find((each) => each === chosen)
    if (status === undefined)
      return fail(400, { written, field: 'status', problem: 'Choose how far it has come.', theirs: null })
    const was = Number(form.get('was') ?? 0)
    const entered = await attempt(event, (api) => api.plan.enterStatus({ ...place, status, comment, was }))
    if (entered.kind === 'refused')
      return fail(entered.status, { written, field: 'comment', problem: entered.message, theirs: null })
    if (entered.value.kind === 'changed')
      return fail(409, { written, field: null, problem: null, theirs: entered.value.entry })
    redirect(303, backTo(place))
  },
}
