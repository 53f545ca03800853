import { ask } from '#lib/server/ask.ts'
import { todayOf } from '#lib/server/today.ts'
import { quarterIn, quartersOf } from './queue-quarter.ts'
import { queueWishesIn } from './review-queue.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const wishes = queueWishesIn(event.url.searchParams)
  const quarter = quarterIn(event.url.searchParams)
  const [queue, officers] = await ask(event, (api) =>
    Promise.all([api.review.list({ ...wishes, quarter }), api.review.officers()]),
  )
  return {
    queue,
    officers,
    wishes: { ...wishes, page: queue.page },
    quarter: quarter ?? '',
    quarters: quartersOf(todayOf(event), quarter),
  }
}
