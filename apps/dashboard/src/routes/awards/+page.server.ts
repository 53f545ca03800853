import { ask } from '#lib/server/ask.ts'
import { todayOf } from '#lib/server/today.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const awards = await ask(event, (api) => api.awards.listMine())
  return { awards, today: todayOf(event) }
}
