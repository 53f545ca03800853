import { addQuarters, isoDate, quarterOfDate } from '@muster/metrics'
import { fail } from '@sveltejs/kit'
import { boardQueryIn } from '#lib/board/board-query.ts'
import { reminderValue, reportsIn } from '#lib/board/reminder-form.ts'
import { ask } from '#lib/server/ask.ts'
import { attempt } from '#lib/server/attempt.ts'
import { todayOf } from '#lib/server/today.ts'
import type { Actions, PageServerLoad } from './$types'

/** Five years, to choose the last quarter from. */
const offered = 20

export const load: PageServerLoad = async (event) => {
  const query = boardQueryIn(event.url.searchParams)
  const board = await ask(event, (api) => api.board.show(query))
  const now = quarterOfDate(isoDate(todayOf(event)))
  const quarters: string[] = Array.from({ length: offered }, (_, back) => addQuarters(now, -back))
  return {
    board,
    query,
    quarters: quarters.includes(board.until) ? quarters : [board.until, ...quarters],
    mayRemind: event.locals.me?.roles.some(({ role }) => role === 'program_officer') ?? false,
  }
}

export const actions: Actions = {
  /** Reminds the grantees of the reports that a button stands for. */
  remind: async (event) => {
    const reports = reportsIn((await event.request.formData()).getAll('report'))
    const tried = await attempt(event, (api) => api.board.remind({ reports }))
    if (tried.kind === 'refused') return fail(tried.status, { problem: tried.message })
    return {
      outcome: tried.value,
      reminded: reports.map(({ awardNumber, quarter }) => reminderValue(awardNumber, [quarter])),
    }
  },
}
