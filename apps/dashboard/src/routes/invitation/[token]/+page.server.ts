import { fail, isHttpError, redirect } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { token } = event.params
  try {
    const found = await attempt(event, (api) => api.identity.invitation({ token }))
    return found.kind === 'done' ? { token, invitation: found.value } : { token, gone: found.message }
  } catch (cause) {
    if (!isHttpError(cause, 404)) throw cause
    return { token, gone: 'The link is not whole. Open it from the e-mail again, or copy all of it.' }
  }
}

export const actions: Actions = {
  /** Somebody takes a password, and a name if they are new: their account has one otherwise. */
  join: async (event) => {
    const form = await event.request.formData()
    const [name, password, again] = ['name', 'password', 'again'].map((each) => String(form.get(each) ?? ''))
    const isNamed = form.get('name') === null
    const errors = [
      ...(isNamed || name?.trim()
        ? []
        : [{ field: 'name', message: 'Enter your name, as others here know you.' }]),
      ...(password ? [] : [{ field: 'password', message: 'Choose a password.' }]),
      ...(password === again
        ? []
        : [{ field: 'again', message: 'The two passwords are not the same. Type them again.' }]),
    ]
    if (!password || errors.length > 0) return fail(400, { errors, name })
    const wanted = { token: event.params.token, password, ...(name?.trim() && { name: name.trim() }) }
    const accepted = await attempt(event, (api) => api.identity.acceptInvitation(wanted))
    if (accepted.kind === 'refused') return fail(accepted.status, { problem: accepted.message, name })
    return { joined: accepted.value.email }
  },

  /** Somebody who is signed in takes up the role. */
  take: async (event) => {
    const { token } = event.params
    const accepted = await attempt(event, (api) => api.identity.acceptInvitation({ token }))
    if (accepted.kind === 'refused') return fail(accepted.status, { problem: accepted.message })
    redirect(303, paths.account())
  },
}
