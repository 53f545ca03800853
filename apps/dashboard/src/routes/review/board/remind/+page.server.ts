import { fail } from '@sveltejs/kit'
import { boardQueryIn } from '#lib/board/board-query.ts'
import { reportsIn } from '#lib/board/reminder-form.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { page: _, standing: __, ...query } = boardQueryIn(event.url.searchParams)
  return { query, late: await ask(event, (api) => api.board.toRemind({ ...query, standing: 'late' })) }
}

export const actions: Actions = {
  /** Reminds of what stood on the page, not of what may have become late since. */
  default: async (event) => {
    const reports = reportsIn((await event.request.formData()).getAll('report'))
    const tried = await attempt(event, (api) => api.board.remind({ reports }))
    if (tried.kind === 'refused') return fail(tried.status, { problem: tried.message })
    return { outcome: tried.value }
  },
}
