import { agencies } from '@muster/metrics'
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Caller } from '#lib/server/caller.ts'
import { pageAsked } from '#lib/server/page-asked.ts'
import { isProgramKind } from './program-kinds.ts'
import {
  readAgency,
  readOffice,
  readOrganization,
  readProgram,
  typedIn,
  type Read,
} from './register-forms.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const asked = pageAsked(event.url)
  return {
    ...asked,
    agencies: agencies.map(({ code, name }) => ({ code, name })),
    places: await ask(event, (api) => api.administration.places(asked)),
    done: event.url.searchParams.get('done'),
  }
}

/** Reads a form and registers what it says; or gives back what is missing, with what was typed. */
const register =
  <Wanted>(
    what: string,
    read: (form: FormData) => Read<Wanted>,
    doIt: (api: Caller, wanted: Wanted) => Promise<unknown>,
  ) =>
  async (event: RequestEvent) => {
    const form = await event.request.formData()
    const given = read(form)
    const typed = typedIn(form)
    if (given.kind === 'errors') return fail(400, { what, typed, errors: given.errors, problem: undefined })
    const done = await attempt(event, (api) => doIt(api, given.wanted))
    if (done.kind === 'refused') return fail(done.status, { what, typed, errors: [], problem: done.message })
    redirect(303, paths.administration({ done: what }))
  }

export const actions: Actions = {
  organization: register('organization', readOrganization, (api, wanted) =>
    api.administration.registerOrganization(wanted),
  ),
  office: register('office', readOffice, (api, wanted) => api.administration.registerOffice(wanted)),
  agency: register('agency of an office', readAgency, (api, wanted) =>
    api.administration.setOfficeAgency(wanted),
  ),
  program: register('program', readProgram, ({ administration }, { kind, ...wanted }) =>
    administration.registerProgram({ ...wanted, kind: isProgramKind(kind) ? kind : 'direct_services' }),
  ),
}
