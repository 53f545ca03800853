import { fail } from '@sveltejs/kit'
import { parseIsoDate } from '@muster/metrics'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { reportInAddress } from '#lib/server/report-in-address.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  extension: await ask(event, (api) => api.extensions.mine(reportInAddress(event.params))),
})

export const actions: Actions = {
  /** Asks for more time. Sent twice, the second is told of the first. */
  ask: async (event) => {
    const form = await event.request.formData()
    const textOf = (name: string) => String(form.get(name) ?? '')
    const written = { newDueOn: textOf('newDueOn'), reason: textOf('reason') }
    const newDueOn = parseIsoDate(written.newDueOn)
    const errors = [
      ...(newDueOn === undefined
        ? [{ field: 'newDueOn', message: 'Choose the day until which you need more time.' }]
        : []),
      ...(written.reason.trim() === ''
        ? [{ field: 'reason', message: 'Write why you need more time.' }]
        : []),
    ]
    if (newDueOn === undefined || errors.length > 0) return fail(400, { errors, written })
    const asked = await attempt(event, (api) =>
      api.extensions.request({ ...reportInAddress(event.params), newDueOn, reason: written.reason }),
    )
    if (asked.kind === 'refused') return fail(asked.status, { problem: asked.message, written })
    return { done: 'asked' as const }
  },
  withdraw: async (event) => {
    const { awardNumber } = reportInAddress(event.params)
    const id = String((await event.request.formData()).get('id') ?? '')
    const withdrawn = await attempt(event, (api) => api.extensions.withdraw({ awardNumber, id }))
    if (withdrawn.kind === 'refused') return fail(withdrawn.status, { problem: withdrawn.message })
    return { done: 'withdrawn' as const }
  },
}
