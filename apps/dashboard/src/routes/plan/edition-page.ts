import {
  findAgency,
  spanishStandings,
  standingLabels,
  type Action,
  type Origin,
  type PlanEdition,
  type Standing,
} from '@muster/metrics'
import { languageNow } from '#lib/language/language.ts'
import { markOf, worded, wordedHere } from '#lib/language/worded.ts'
import { m } from '#lib/paraglide/messages.js'
import { yearShort } from '#lib/words/fiscal-year.ts'

const standingInWords = (standing: Standing): string =>
  (languageNow() === 'es' ? spanishStandings : standingLabels)[standing]

const prose = (english: string): string => worded('prose', english, english)

/** Where a text of the plan comes from, as one sentence for readers. */
export const originInWords = ({ standing, source, note }: Origin): string =>
  [`${standingInWords(standing)}: ${prose(source)}.`, note === undefined ? undefined : prose(note)]
    .filter(Boolean)
    .join(' ')
    .replaceAll('..', '.')

const named = (codes: readonly string[]) =>
  codes.map((code) => ({ code, name: worded('agency', code, findAgency(code)?.name ?? code) }))

/** A title in the language of the page, and the mark of one that is not. */
function titleOf(
  kind: 'goal' | 'objective' | 'theme' | 'action',
  { id, title }: { id: string; title: string },
) {
  const said = wordedHere(kind, id, title)
  return { id, title: said.text, language: markOf(said) }
}

/** `FY2013–FY2017 and beyond`. */
function yearsInWords({ firstFiscalYear, lastFiscalYear, beyond }: Action): string {
  const years = [...new Set([firstFiscalYear, lastFiscalYear])].map(yearShort).join('–')
  return beyond ? m.plan_beyond({ years }) : years
}

const actionRow = (action: Action) => ({
  ...titleOf('action', action),
  lead: named(action.lead),
  supporting: named(action.supporting),
  fiscalYears: yearsInWords(action),
  known: action.known === undefined ? null : prose(action.known),
})

/** An edition of the plan as its page shows it: every text with where it comes from, agencies by name. */
export function editionPage(edition: PlanEdition) {
  return {
    id: edition.id,
    title: prose(edition.title),
    titleLanguage: markOf(wordedHere('prose', edition.title, edition.title)),
    published: edition.published,
    status: edition.status,
    note: prose(edition.note),
    source: edition.source,
    goals: edition.goals.map((goal) => ({
      ...titleOf('goal', goal),
      statement: worded('statement', goal.id, goal.statement),
      statementOrigin: originInWords(goal.origin.statement),
      note: goal.note ?? null,
      objectives: goal.objectives.map((objective) => ({
        ...titleOf('objective', objective),
        known: objective.origin.title.standing !== 'not_known',
        // Each a sentence without its source: the sources stand once, at the end of the page.
        titleStanding: standingInWords(objective.origin.title.standing),
        goalStanding: standingInWords(objective.origin.goal.standing),
        actions: objective.actions.map(actionRow),
        actionSource: objective.actions[0] === undefined ? null : prose(objective.actions[0].source),
      })),
    })),
    themes: edition.themes.map(({ id, title, origin, reported, reportedOrigin }) => ({
      ...titleOf('theme', { id, title }),
      origin: originInWords(origin),
      reported: reported.map(prose),
      reportedOrigin: originInWords(reportedOrigin),
    })),
  }
}

export type EditionPage = ReturnType<typeof editionPage>
