import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Caller } from '#lib/server/caller.ts'
import { doneWords, type Done } from './done-words.ts'
import { viewFormIn } from './view-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url }) => ({ done: doneWords(url.searchParams.get('done') ?? '') })

/** An act on a view of the list, which then says what was done. */
const act =
  (done: (form: FormData) => Done, doIt: (api: Caller, id: string, form: FormData) => Promise<unknown>) =>
  async (event: RequestEvent) => {
    const form = await event.request.formData()
    const id = String(form.get('id') ?? '')
    const tried = await attempt(event, (api) => doIt(api, id, form))
    if (tried.kind === 'refused') return fail(tried.status, { problem: tried.message })
    redirect(303, paths.views({ done: done(form) }))
  }

export const actions: Actions = {
  save: async (event) => {
    const view = viewFormIn(await event.request.formData())
    const tried = await attempt(event, (api) => api.views.save(view))
    if (tried.kind === 'refused') return fail(tried.status, { entered: { ...view, problem: tried.message } })
    redirect(303, paths.views({ done: 'saved' }))
  },
  change: act(
    () => 'changed',
    (api, id, form) => {
      const { name, share } = viewFormIn(form)
      return api.views.change({ id, name, share })
    },
  ),
  remove: act(
    () => 'removed',
    (api, id) => api.views.remove({ id }),
  ),
  /** Without an id the home is taken back. */
  home: act(
    (form) => (form.get('id') ? 'home' : 'noHome'),
    (api, id) => api.views.setHome({ id: id || null }),
  ),
}
