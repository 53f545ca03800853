import { fail, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  security: await ask(event, (api) => api.account.security()),
  ended: event.url.searchParams.has('ended'),
})

export const actions: Actions = {
  /** Ends a session on another device. */
  end: async (event) => {
    const id = String((await event.request.formData()).get('id') ?? '')
    const ended = await attempt(event, (api) => api.account.endSession({ id }))
    if (ended.kind === 'refused') return fail(ended.status, { problem: ended.message })
    redirect(303, `${paths.account()}?ended`)
  },
}
