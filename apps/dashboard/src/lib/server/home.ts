import type { RequestEvent } from '@sveltejs/kit'
import { homeOf } from '#lib/navigation.ts'
import { paths } from '#lib/paths.ts'
import { ask } from './ask.ts'

/** Where the person of a request starts: with the view that they chose for it, or with the first page of their work. */
export async function homeFor(event: Pick<RequestEvent, 'locals' | 'url'>): Promise<string> {
  const { me } = event.locals
  const view = me === null ? null : await ask(event, (api) => api.views.home())
  return view === null ? homeOf(me) : paths.dashboardView(view.page, view.query)
}
