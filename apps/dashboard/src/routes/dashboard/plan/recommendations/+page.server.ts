import { recommendationStates } from '@muster/metrics'
import { ask } from '#lib/server/ask.ts'
import { objectivesOfPlan } from './actions-of-plan.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const asked = event.url.searchParams
  const body = asked.get('body') ?? ''
  const objective = asked.get('objective') ?? ''
  const state = recommendationStates.find((each) => each === asked.get('state'))
  return {
    objectives: objectivesOfPlan(),
    wishes: { body, objective, state: state ?? '' },
    listed: await ask(event, (api) =>
      api.recommendations.list({ body, objective, ...(state !== undefined && { state }) }),
    ),
  }
}
