import { error } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const load: PageServerLoad = async (event) => {
  const { id } = event.params
  if (!uuid.test(id)) error(404)
  return {
    profile: await ask(event, (api) => api.dashboard.organization({ organizationId: id })),
    /** Which headline is drawn; of an award that has no such one, its first. */
    metric: event.url.searchParams.get('metric') ?? '',
  }
}
