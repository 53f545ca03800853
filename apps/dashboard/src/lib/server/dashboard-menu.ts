import type { RequestEvent } from '@sveltejs/kit'
import { ask } from './ask.ts'

/** What the filters of the dashboard can be set to. The dictionary stays on the server: pages send what they show. */
export async function dashboardMenu(event: Pick<RequestEvent, 'locals' | 'url'>) {
  const [metrics, places] = await ask(event, (api) =>
    Promise.all([api.dashboard.metrics(), api.dashboard.places()]),
  )
  return { metrics, ...places }
}
