import { fail, redirect } from '@sveltejs/kit'
import { directoryChoices } from '#lib/directory/directory-choices.ts'
import { shownListing } from '#lib/directory/shown-listing.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Actions, PageServerLoad } from './$types'
import { words } from './words.ts'
import { writtenListing } from './written-listing.ts'

export const load: PageServerLoad = async (event) => {
  const { statement, organizations } = await ask(event, (api) => api.directory.mine())
  return {
    statement,
    choices: directoryChoices(),
    done: event.url.searchParams.get('done'),
    organizations: organizations.map(({ versions, ...organization }) => ({
      ...organization,
      versions: versions.map((version) => ({ ...version, shown: shownListing(version) })),
    })),
  }
}

export const actions: Actions = {
  ask: async (event) => {
    const form = await event.request.formData()
    const written = writtenListing(form)
    if (form.get('agreed') !== 'yes')
      return fail(422, { written, problems: [{ field: 'agreed', message: words.form.agree }] })
    const asked = await attempt(event, (api) => api.directory.ask({ ...written, agreed: true }))
    if (asked.kind === 'refused') return fail(asked.status, { problem: asked.message })
    if (asked.value.kind === 'wrong') return fail(422, { written, problems: asked.value.problems })
    redirect(303, paths.listing({ done: 'asked' }))
  },
  confirm: async (event) => {
    const form = await event.request.formData()
    const organizationId = String(form.get('organizationId'))
    const version = Number(form.get('version'))
    const done = await attempt(event, (api) => api.directory.confirm({ organizationId, version }))
    if (done.kind === 'refused') return fail(done.status, { problem: done.message })
    redirect(303, paths.listing({ done: 'confirmed' }))
  },
  withdraw: async (event) => {
    const organizationId = String((await event.request.formData()).get('organizationId'))
    const done = await attempt(event, (api) => api.directory.withdraw({ organizationId }))
    if (done.kind === 'refused') return fail(done.status, { problem: done.message })
    redirect(303, paths.listing({ done: 'withdrawn' }))
  },
}
