import type { PlanEdition } from '@muster/metrics'
import type { Instant } from '../context.ts'
import type { KeptIndicator } from '../indicators/kept-indicator.ts'
import type { PlanFigures } from '../shapes/plan-figures.ts'
import { figureOf, type FigureSource } from './figure-of.ts'

/** An edition of the plan with the figures of a fiscal year in their places. */
export function planOf(
  edition: PlanEdition,
  indicators: readonly KeptIndicator[],
  source: FigureSource,
  asOf: Instant,
): PlanFigures {
  const { id, title, status, published } = edition
  return {
    edition: { id, title, status, published },
    fiscalYear: source.fiscalYear,
    asOf,
    goals: edition.goals.map((goal) => ({
      id: goal.id,
      title: goal.title,
      statement: goal.statement,
      objectives: goal.objectives.map((objective) => ({
        id: objective.id,
        title: objective.title,
        indicators: indicators
          .filter((each) => each.edition === id && each.objective === objective.id)
          .map((indicator) => figureOf(indicator, source)),
        actions: objective.actions.map((action) => ({
          id: action.id,
          title: action.title,
          lead: [...action.lead],
          supporting: [...action.supporting],
          fiscalYears: action.fiscalYears,
        })),
      })),
    })),
  }
}
