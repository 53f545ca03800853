import type { Goal, Objective, PlanEditionId, Theme } from './plan-edition.ts'
import { findPlanEdition } from './plan-editions.ts'

/** A place in one edition of the plan that something can be tied to. */
export interface PlanPlace {
  readonly edition: PlanEditionId
  readonly kind: 'goal' | 'objective' | 'theme'
  readonly id: string
}

/** What stands at a place. An objective comes with the goal it belongs to. */
export type FoundPlace =
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'objective'; readonly goal: Goal; readonly objective: Objective }
  | { readonly kind: 'theme'; readonly theme: Theme }

/** What stands at this place, or undefined if the edition has no such place. */
export function findPlanPlace(place: PlanPlace): FoundPlace | undefined {
  const edition = findPlanEdition(place.edition)
  if (edition === undefined) return undefined
  switch (place.kind) {
    case 'goal': {
      const goal = edition.goals.find(({ id }) => id === place.id)
      return goal && { kind: 'goal', goal }
    }
    case 'objective': {
      const goal = edition.goals.find(({ objectives }) => objectives.some(({ id }) => id === place.id))
      const objective = goal?.objectives.find(({ id }) => id === place.id)
      return goal && objective && { kind: 'objective', goal, objective }
    }
    case 'theme': {
      const theme = edition.themes.find(({ id }) => id === place.id)
      return theme && { kind: 'theme', theme }
    }
  }
}
