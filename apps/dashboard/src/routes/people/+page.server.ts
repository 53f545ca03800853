import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Caller } from '#lib/server/caller.ts'
import { doneWords } from './done-words.ts'
import { readInviteForm } from './invite-choice.ts'
import type { Actions, PageServerLoad } from './$types'

const mostShown = 200

export const load: PageServerLoad = async (event) => {
  const search = (event.url.searchParams.get('search') ?? '').trim()
  const done = event.url.searchParams.get('done') ?? ''
  const { people, invitations, mayInvite } = await ask(event, (api) => api.people.list())
  const sought = search.toLowerCase()
  const has = (...texts: string[]) => texts.some((text) => text.toLowerCase().includes(sought))
  const found = people.filter(({ name, email, roles }) =>
    has(name, email, ...roles.map(({ place }) => place)),
  )
  return {
    search,
    done: doneWords(done),
    people: found.slice(0, mostShown),
    inAll: found.length,
    invitations: invitations.filter(({ email, place }) => has(email, place)).slice(0, mostShown),
    mayInvite: mayInvite.filter(({ place }) => has(place)),
    mayDisable: event.locals.me?.roles.some(({ role }) => role === 'system_administrator') ?? false,
    many: people.length > 20 || mayInvite.length > 20,
  }
}

/** An act on somebody of the list, which then says what was done. */
const act =
  (done: string, of: string, doIt: (api: Caller, id: string) => Promise<unknown>) =>
  async (event: RequestEvent) => {
    const id = String((await event.request.formData()).get(of) ?? '')
    const tried = await attempt(event, (api) => doIt(api, id))
    if (tried.kind === 'refused') return fail(tried.status, { problem: tried.message })
    redirect(303, paths.people({ done }))
  }

export const actions: Actions = {
  invite: async (event) => {
    const { mayInvite } = await ask(event, (api) => api.people.list())
    const read = readInviteForm(await event.request.formData(), mayInvite)
    if (read.kind === 'errors') return fail(400, { invite: read })
    const { email, choice } = read
    const { role, organizationId, officeId } = choice
    const wanted = { email, role, organizationId, officeId }
    const tried = await attempt(event, (api) => api.people.invite(wanted))
    if (tried.kind === 'refused') return fail(tried.status, { problem: tried.message })
    redirect(303, paths.people({ done: 'invited' }))
  },
  resend: act('resent', 'id', (api, id) => api.people.resendInvitation({ id })),
  revoke: act('revoked', 'id', (api, id) => api.people.revokeInvitation({ id })),
  endRole: act('ended', 'grantId', (api, grantId) => api.people.endRole({ grantId })),
  renew: act('renewed', 'personId', (api, personId) => api.people.renewAccess({ personId })),
  disable: act('disabled', 'personId', (api, personId) => api.people.disable({ personId })),
  enable: act('enabled', 'personId', (api, personId) => api.people.enable({ personId })),
}
