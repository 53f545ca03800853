import { findAgency, standingLabels, type Action, type Origin, type PlanEdition } from '@muster/metrics'

/** Where a text of the plan comes from, as one sentence for readers. */
export const originInWords = ({ standing, source, note }: Origin): string =>
  [`${standingLabels[standing]}: ${source}.`, note].filter(Boolean).join(' ').replaceAll('..', '.')

const named = (codes: readonly string[]) =>
  codes.map((code) => ({ code, name: findAgency(code)?.name ?? code }))

const actionRow = ({ id, title, lead, supporting, fiscalYears, known }: Action) => ({
  id,
  title,
  lead: named(lead),
  supporting: named(supporting),
  fiscalYears,
  known: known ?? null,
})

/** An edition of the plan as its page shows it: every text with where it comes from, agencies by name. */
export function editionPage(edition: PlanEdition) {
  return {
    id: edition.id,
    title: edition.title,
    published: edition.published,
    status: edition.status,
    note: edition.note,
    source: edition.source,
    goals: edition.goals.map((goal) => ({
      id: goal.id,
      title: goal.title,
      statement: goal.statement,
      statementOrigin: originInWords(goal.origin.statement),
      note: goal.note ?? null,
      objectives: goal.objectives.map((objective) => ({
        id: objective.id,
        title: objective.title,
        known: objective.origin.title.standing !== 'not_known',
        // Each a sentence without its source: the sources stand once, at the end of the page.
        titleStanding: standingLabels[objective.origin.title.standing],
        goalStanding: standingLabels[objective.origin.goal.standing],
        actions: objective.actions.map(actionRow),
        actionSource: objective.actions[0]?.source ?? null,
      })),
    })),
    themes: edition.themes.map(({ id, title, origin, reported, reportedOrigin }) => ({
      id,
      title,
      origin: originInWords(origin),
      reported,
      reportedOrigin: originInWords(reportedOrigin),
    })),
  }
}

export type EditionPage = ReturnType<typeof editionPage>
