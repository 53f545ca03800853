import type { Action } from './action.ts'
import type { Objective, PlanEdition, Theme } from './plan-edition.ts'
import type { PlanYear } from './plan-year.ts'
import { coChairs } from './agencies.ts'

/** What agencies report on each year: an action, an objective as a whole, or a theme that runs through all of them. */
export const planSubjectKinds = ['action', 'objective', 'theme'] as const

export interface PlanSubject {
  readonly kind: (typeof planSubjectKinds)[number]
  /** `5.2`, `5`, or the number of a theme. */
  readonly id: string
}

/** A subject in its edition. */
export type FoundSubject =
  | { readonly kind: 'action'; readonly action: Action; readonly objective: Objective }
  | { readonly kind: 'objective'; readonly objective: Objective }
  | { readonly kind: 'theme'; readonly theme: Theme }

/** What an edition has under this name, or undefined. */
export function findPlanSubject(edition: PlanEdition, { kind, id }: PlanSubject): FoundSubject | undefined {
  const objectives = edition.goals.flatMap((goal) => goal.objectives)
  switch (kind) {
    case 'action': {
      const objective = objectives.find(({ actions }) => actions.some((each) => each.id === id))
      const action = objective?.actions.find((each) => each.id === id)
      return objective && action && { kind, action, objective }
    }
    case 'objective': {
      const objective = objectives.find((each) => each.id === id)
      return objective && { kind, objective }
    }
    case 'theme': {
      const theme = edition.themes.find((each) => each.id === id)
      return theme && { kind, theme }
    }
  }
}

/**
 * The agencies that answer for a subject: those that lead the action, those that lead any action of the objective, and
 * for a theme, of which no agency is known to be the owner, the departments that chair the plan together.
 */
export function leadsOf(subject: FoundSubject): readonly string[] {
  switch (subject.kind) {
    case 'action':
      return subject.action.lead
    case 'objective':
      return [...new Set(subject.objective.actions.flatMap(({ lead }) => lead))]
    case 'theme':
      return coChairs
  }
}

/** The subject in words, as a sentence begins: `Action 5.2`, `Objective 5`, `Theme 1`. */
export const subjectInWords = ({ kind, id }: PlanSubject): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${id}`

/** The years in which a subject is meant to be worked on: an action has its own, all else the whole time of the plan. */
export function isPlannedIn(subject: FoundSubject, year: PlanYear): boolean {
  if (subject.kind !== 'action') return year !== 'beyond'
  const { firstFiscalYear, lastFiscalYear, beyond } = subject.action
  if (year === 'beyond') return beyond
  const number = Number(year.slice(2))
  return firstFiscalYear <= number && number <= lastFiscalYear
}
