import { ask } from '#lib/server/ask.ts'
import type { LayoutServerLoad } from './$types'

/** Every page of figures can keep its filters as a view. */
export const load: LayoutServerLoad = async (event) => ({
  ...(await ask(event, (api) => api.views.list())),
  worksForOffice: event.locals.me?.roles.some(({ officeName }) => officeName !== undefined) ?? false,
})
