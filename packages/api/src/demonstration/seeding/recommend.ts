import { addRecommendation } from '../../verbs/add-recommendation.ts'
import { changeRecommendation } from '../../verbs/change-recommendation.ts'
import { castRecommendations } from '../story/recommendations.ts'
import type { Act } from './act.ts'
import type { Stage } from './stage.ts'

const steward = 'steward'

/** What advisory bodies recommended, as the data steward wrote it down, as far back as the demonstration goes. */
export function recommend(stage: Stage, fiscalYears: ReadonlySet<number>): Act[] {
  return castRecommendations
    .filter(({ received }) => fiscalYears.has(received.year))
    .flatMap(({ key, received, answered }): Act[] => {
      const came = `${received.year + 1}-02-03T15:00:00.000Z`
      const added: Act = {
        at: came,
        perform: async () =>
          stage.remember(key, (await addRecommendation(await stage.as(steward, came), received)).id),
      }
      if (answered === undefined) return [added]
      const { at, state, response } = answered
      const perform = async () => {
        const change = { ...received, id: stage.idOf(key), was: 1, state, response }
        await changeRecommendation(await stage.as(steward, at), change)
      }
      return [added, { at, perform }]
    })
}
