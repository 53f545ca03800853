import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  releases: await ask(event, (api) => api.public.releases()),
})
