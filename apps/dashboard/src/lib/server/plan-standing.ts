import { ask } from './ask.ts'
import type { RequestEvent } from '@sveltejs/kit'

/** How much the plan has, and how many of its measures met their target in a fiscal year, from released totals alone. */
export async function planStanding(event: Pick<RequestEvent, 'locals' | 'url'>, fiscalYear: number) {
  const { goals } = await ask(event, (api) => api.public.plan({ fiscalYear }))
  const objectives = goals.flatMap((goal) => goal.objectives)
  const measures = objectives.flatMap(({ indicators }) => indicators)
  const known = measures.filter(({ onTrack }) => onTrack !== 'not_known')
  return {
    goals: goals.length,
    objectives: objectives.length,
    year: fiscalYear,
    all: measures.length,
    known: known.length,
    met: known.filter(({ onTrack }) => onTrack === 'met').length,
  }
}
