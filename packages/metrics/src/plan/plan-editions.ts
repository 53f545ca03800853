import { draftEdition } from './draft-2013/draft-edition.ts'
import { finalEdition } from './final-2014/final-edition.ts'
import type { PlanEdition, PlanEditionId } from './plan-edition.ts'

/** Every edition of the plan, oldest first. */
export const planEditions: readonly PlanEdition[] = [draftEdition, finalEdition]

/** The edition that indicators are tied to, unless they say otherwise. */
export const currentEditionId: PlanEditionId = '2014-01-final'

/** The edition with this id, or undefined. */
export const findPlanEdition = (id: string): PlanEdition | undefined =>
  planEditions.find((edition) => edition.id === id)
