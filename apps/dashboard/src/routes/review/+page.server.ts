import { ask } from '#lib/server/ask.ts'
import { todayOf } from '#lib/server/today.ts'
import { queueFilterIn, queueOf } from './review-queue.ts'
import { quarterIn, quartersOf } from './queue-quarter.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const search = event.url.searchParams
  const everything = await ask(event, (api) => api.review.list())
  const today = todayOf(event)
  const quarters = quartersOf(everything, today)
  const quarter = quarterIn(search, quarters)
  const ofQuarter = quarter === '' ? everything : everything.filter((item) => item.quarter === quarter)
  const status = queueFilterIn(search)
  return {
    items: queueOf(ofQuarter, status),
    waiting: queueOf(ofQuarter, 'submitted').length,
    status,
    quarter,
    quarters,
    today,
  }
}
