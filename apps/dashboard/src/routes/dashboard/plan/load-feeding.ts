import type { RequestEvent } from '@sveltejs/kit'
import { ask } from '#lib/server/ask.ts'

/**
 * What feeds the objectives of the plan in a fiscal year: programs, and of the objectives that the address names
 * (`awards=6,8`) also the awards of the person's own office by number.
 */
export async function loadFeeding(event: Pick<RequestEvent, 'locals' | 'url'>, fiscalYear: number) {
  const { objectives } = await ask(event, (api) => api.dashboard.contributions({ fiscalYear }))
  const wanted = (event.url.searchParams.get('awards') ?? '').split(',')
  const told = objectives.map(({ id }) => id).filter((id) => wanted.includes(id))
  const withAwards = await Promise.all(
    told.map((objective) => ask(event, (api) => api.dashboard.contributions({ objective, fiscalYear }))),
  )
  const read = withAwards.flatMap((each) => each.objectives)
  return { told, objectives: objectives.map((each) => read.find(({ id }) => id === each.id) ?? each) }
}
