import { findPlanSubject } from '@muster/metrics'
import type { z } from 'zod'
import { currentEdition } from '../figures/current-edition.ts'
import { Invalid } from '../refusals.ts'
import type { recommendationWords } from '../shapes/recommendation.ts'
import { wordsOfPlan } from './words-of-plan.ts'

type Written = z.output<typeof recommendationWords>

/** What a steward wrote of a recommendation, fit to be kept. @throws Invalid that says what to mend */
export function readRecommendation(written: Written) {
  const { year, standing, state } = written
  const edition = currentEdition()
  const actions = [...new Set(written.actions)]
  const stranger = actions.find((id) => findPlanSubject(edition, { kind: 'action', id }) === undefined)
  if (stranger !== undefined)
    throw new Invalid('One of the actions is not in the plan. Choose from the list of actions.')
  const response = wordsOfPlan(written.response, { most: 2_000, name: 'The response' })
  if (state !== 'received' && response === null)
    throw new Invalid(
      'Write what was answered: only a recommendation that was just received has no response.',
    )
  return {
    edition: edition.id,
    body: needed(written.body, { most: 200, name: 'The advisory body' }),
    year,
    text: needed(written.text, { fewest: 10, most: 2_000, name: 'The recommendation' }),
    standing,
    source: needed(written.source, { most: 300, name: 'The source of the text' }),
    response,
    state,
    actions,
  }
}

export type ReadRecommendation = ReturnType<typeof readRecommendation>

function needed(written: string, wanted: { fewest?: number; most: number; name: string }): string {
  const text = wordsOfPlan(written, wanted)
  if (text === null) throw new Invalid(`${wanted.name} is missing. Write it first.`)
  return text
}
