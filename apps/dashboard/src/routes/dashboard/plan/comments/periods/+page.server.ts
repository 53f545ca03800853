import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  ...(await ask(event, (api) => api.publicComments.periods())),
  done: event.url.searchParams.get('done'),
})

async function read({ request }: Pick<RequestEvent, 'request'>) {
  const form = await request.formData()
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return { edition: text('edition'), opensOn: text('opensOn'), closesOn: text('closesOn') }
}

export const actions: Actions = {
  open: async (event) => {
    const written = await read(event)
    const opened = await attempt(event, (api) => api.publicComments.openPeriod(written))
    if (opened.kind === 'refused') return fail(opened.status, { written, problem: opened.message })
    redirect(303, paths.commentPeriods({ done: 'opened' }))
  },
  extend: async (event) => {
    const written = await read(event)
    const { edition, closesOn } = written
    const extended = await attempt(event, (api) => api.publicComments.extendPeriod({ edition, closesOn }))
    if (extended.kind === 'refused') return fail(extended.status, { written, problem: extended.message })
    redirect(303, paths.commentPeriods({ done: 'extended' }))
  },
}
