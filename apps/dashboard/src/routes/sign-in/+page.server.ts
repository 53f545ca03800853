import {
  federatedProviders,
  signInDemonstrationPerson,
  signInWithPasskey,
  signInWithPassword,
  signOut,
} from '@muster/api'
import { fail, redirect } from '@sveltejs/kit'
import { parsedJson } from '#lib/parsed-json.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { contextOf } from '#lib/server/caller.ts'
import { withSession } from '#lib/server/session.ts'
import { goOn, nextIn } from './way-back.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  if (event.locals.me !== null) await goOn(event)
  const { settings } = await contextOf(event)
  return {
    next: nextIn(event.url),
    providers: federatedProviders(settings),
    people: event.locals.demonstration ? await ask(event, (api) => api.identity.demonstrationPeople()) : [],
  }
}

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
    const tried = await withSession(event, (request) => signInWithPassword(request, { email, password }))
    if (tried.kind === 'refused') return fail(tried.status, { problem: tried.message, email })
    if (tried.value.kind === 'second_factor') redirect(303, paths.secondFactor({ next: nextIn(event.url) }))
    return goOn(event)
  },

  /** By what a browser answered when it was asked for a passkey. */
  passkey: async (event) => {
    const form = await event.request.formData()
    const response = parsedJson(form.get('passkey'))
    const tried = await withSession(event, (request) => signInWithPasskey(request, response))
    if (tried.kind === 'refused') return fail(tried.status, { problem: tried.message, email: '' })
    return goOn(event)
  },

  /** As one of the people of the demonstration. */
  person: async (event) => {
    const form = await event.request.formData()
    const person = String(form.get('person') ?? '')
    const tried = await withSession(event, (request) => signInDemonstrationPerson(request, person))
    if (tried.kind === 'refused') return fail(tried.status, { problem: tried.message, email: '' })
    return goOn(event)
  },

  /** Ends the session. Without one there is nothing to do. */
  out: async (event) => {
    await withSession(event, signOut)
    redirect(303, paths.home())
  },
}
