import { fail } from '@sveltejs/kit'
import { parseIsoDate } from '@muster/metrics'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  extensions: await ask(event, (api) => api.extensions.list()),
})

export const actions: Actions = {
  /** Grants or refuses, by the button that was pressed. Sent twice, the second is told that it is settled. */
  default: async (event) => {
    const form = await event.request.formData()
    const textOf = (name: string) => String(form.get(name) ?? '')
    const id = textOf('id')
    const written = { id, newDueOn: textOf('newDueOn'), answer: textOf('answer') }
    const decision = textOf('decision') === 'granted' ? 'granted' : 'refused'
    const newDueOn = parseIsoDate(written.newDueOn)
    if (decision === 'granted' && newDueOn === undefined)
      return fail(400, { problem: 'Choose the day on which the report is to be due.', written })
    const decided = await attempt(event, (api) =>
      api.extensions.decide({
        awardNumber: textOf('awardNumber'),
        id,
        decision,
        ...(written.answer.trim() === '' ? {} : { answer: written.answer }),
        ...(decision === 'granted' && newDueOn !== undefined ? { newDueOn } : {}),
      }),
    )
    if (decided.kind === 'refused') return fail(decided.status, { problem: decided.message, written })
    return { decided: { awardNumber: textOf('awardNumber'), ...decided.value } }
  },
}
