import { error } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import { todayOf } from '#lib/server/today.ts'
import { quarterIn, quartersOf } from '../queue-quarter.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const today = todayOf(event)
  const quarters = quartersOf(await ask(event, (api) => api.review.list({})), today)
  const quarter = quarterIn(event.url.searchParams, quarters) || quarters[0]
  if (quarter === undefined) error(404)
  return { missing: await ask(event, (api) => api.review.notReported({ quarter })), quarter, quarters, today }
}
