import { redirect } from '@sveltejs/kit'
import { pageInAddress } from '#lib/inbox/page-in-address.ts'
import { paths } from '#lib/paths.ts'
import { ask } from '#lib/server/ask.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const page = pageInAddress(event.url.searchParams)
  const inbox = await ask(event, (api) => api.inbox.list({ page }))
  if (inbox.items.length === 0 && page > 1) redirect(303, paths.inbox())
  return inbox
}

export const actions: Actions = {
  /** Marks one thing as read. */
  read: async (event) => {
    const id = (await event.request.formData()).get('id')
    const ids = typeof id === 'string' ? [id] : []
    await ask(event, (api) => api.inbox.markRead({ ids }))
    const page = pageInAddress(event.url.searchParams)
    redirect(303, paths.inbox(page > 1 ? { page } : {}))
  },
  all: async (event) => {
    await ask(event, (api) => api.inbox.markRead({ all: true }))
    redirect(303, paths.inbox())
  },
}
