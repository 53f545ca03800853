import { error } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import { todayOf } from '#lib/server/today.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const awards = await ask(event, (api) => api.awards.listMine())
  const award = awards.find(({ number }) => number === event.params.number)
  // A foreign award and one that does not exist look alike.
  if (award === undefined) error(404)
  return { award, today: todayOf(event) }
}
