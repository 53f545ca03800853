import { ask } from '#lib/server/ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  indicators: await ask(event, (api) => api.indicators.list()),
  isSteward: event.locals.me?.roles.some(({ role }) => role === 'data_steward') ?? false,
})
