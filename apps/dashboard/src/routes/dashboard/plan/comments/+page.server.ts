import { fail, redirect } from '@sveltejs/kit'
import { queueIn } from '#lib/commenting/queue-words.ts'
import { pageInAddress } from '#lib/inbox/page-in-address.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { readDecision } from './decide-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  ask(event, async (api) => {
    const asked = event.url.searchParams
    const { periods } = await api.publicComments.periods()
    const edition = asked.get('edition') ?? periods[0]?.edition.id
    const queue = queueIn(asked)
    const done = asked.get('done')
    if (edition === undefined) return { periods, edition: '', queue, listed: null, next: null, done }
    const [listed, { next }] = await Promise.all([
      api.publicComments.list({ edition, queue, page: pageInAddress(asked) }),
      api.public.commentPeriod({ edition }),
    ])
    return { periods, edition, queue, listed, next, done }
  })

export const actions: Actions = {
  decide: async (event) => {
    const read = readDecision(await event.request.formData())
    const { chosen } = read
    if (read.kind === 'problem') return fail(422, { problem: read.problem, chosen })
    const decided = await attempt(event, (api) => api.publicComments.decide(read.wanted))
    if (decided.kind === 'refused') return fail(decided.status, { problem: decided.message, chosen })
    const asked = event.url.searchParams
    redirect(
      303,
      paths.publicComments({
        edition: asked.get('edition') ?? '',
        queue: queueIn(asked),
        done: String(decided.value.decided),
      }),
    )
  },
}
