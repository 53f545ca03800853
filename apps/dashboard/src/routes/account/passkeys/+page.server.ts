import { registerPasskey, removePasskey } from '@muster/api'
import { fail, redirect } from '@sveltejs/kit'
import { parsedJson } from '#lib/parsed-json.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { proveFromForm } from '#lib/server/prove-from-form.ts'
import { withSession } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

const done = ['added', 'removed'] as const

export const load: PageServerLoad = async (event) => ({
  security: await ask(event, (api) => api.account.security()),
  done: done.find((each) => event.url.searchParams.get('done') === each),
})

const goBack = (what: (typeof done)[number]): never => redirect(303, `${paths.passkeys()}?done=${what}`)

export const actions: Actions = {
  /** Who it is, before anything is changed. */
  prove: async (event) => {
    const next = paths.passkeys()
    const proven = await proveFromForm(event, await event.request.formData(), { next })
    if (proven.kind === 'refused') return fail(proven.status, { errors: proven.errors })
    if (proven.kind === 'elsewhere') return { elsewhere: proven }
    redirect(303, next)
  },

  add: async (event) => {
    const form = await event.request.formData()
    const name = String(form.get('name') ?? '').trim()
    const response = parsedJson(form.get('passkey'))
    const added = await withSession(event, (request) => registerPasskey(request, { response, name }))
    if (added.kind === 'refused') return fail(added.status, { problem: added.message })
    goBack('added')
  },

  remove: async (event) => {
    const id = String((await event.request.formData()).get('id') ?? '')
    const removed = await withSession(event, (request) => removePasskey(request, id))
    if (removed.kind === 'refused') return fail(removed.status, { problem: removed.message })
    goBack('removed')
  },
}
