import { ask } from '#lib/server/ask.ts'
import { pageAsked } from '#lib/server/page-asked.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  mine: await ask(event, (api) => api.awards.listMine({ page: pageAsked(event.url).page })),
})
