import { ask } from '#lib/server/ask.ts'
import { pageAsked } from '#lib/server/page-asked.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const asked = pageAsked(event.url)
  return { ...asked, found: await ask(event, (api) => api.administration.awards(asked)) }
}
