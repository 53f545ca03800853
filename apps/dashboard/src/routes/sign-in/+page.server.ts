import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { homeOf } from '#lib/navigation.ts'
import { paths } from '#lib/paths.ts'
import { sameOriginPath } from '#lib/same-origin-path.ts'
import { ask } from '#lib/server/ask.ts'
import { endSession, startSession } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const next = sameOriginPath(event.url.searchParams.get('next'), event.url.origin)
  if (event.locals.me !== null) redirect(303, next ?? homeOf(event.locals.me))
  return {
    next,
    people: event.locals.demonstration ? await ask(event, (api) => api.identity.demonstrationPeople()) : [],
  }
}

/** Where `?next=` leads; without that this page again, which knows the person then and sends them home. */
const goOn = ({ url }: RequestEvent): never =>
  redirect(303, sameOriginPath(url.searchParams.get('next'), url.origin) ?? paths.signIn())

export const actions: Actions = {
  /** By e-mail address and password. */
  in: async (event) => {
    const form = await event.request.formData()
    const email = String(form.get('email') ?? '').trim()
    const password = String(form.get('password') ?? '')
    const errors = [
      ...(/^\S+@\S+$/.test(email)
        ? []
        : [{ field: 'email', message: 'Enter your e-mail address, for example name@example.org.' }]),
      ...(password === '' ? [{ field: 'password', message: 'Enter your password.' }] : []),
    ]
    if (errors.length > 0) return fail(400, { errors, email })
    const started = await startSession(event, { email, password })
    if (started.kind === 'refused') return fail(400, { problem: started.message, email })
    return goOn(event)
  },

  /** As one of the people of the demonstration. */
  person: async (event) => {
    const form = await event.request.formData()
    const started = await startSession(event, { demonstrationPerson: String(form.get('person') ?? '') })
    if (started.kind === 'refused') return fail(400, { problem: started.message, email: '' })
    return goOn(event)
  },

  /** Ends the session. */
  out: async (event) => {
    await endSession(event)
    redirect(303, paths.home())
  },
}
