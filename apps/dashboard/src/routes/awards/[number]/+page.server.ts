import { error } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { number } = event.params
  if (number.length > 60) error(404)
  const { awards, toDo } = await ask(event, (api) => api.awards.listMine({ awardNumber: number }))
  const [award] = awards
  if (award === undefined) error(404)
  return { award, toDo }
}
