import { breakdowns, metrics } from '../dictionary.ts'
import { indicators } from '../indicators/indicators.ts'
import { agencies } from '../plan/agencies.ts'
import { finalEdition } from '../plan/final-2014/final-edition.ts'
import { regions } from '../regions.ts'
import { states } from '../states.ts'
import { unitCodes } from '../unit.ts'
import { spanishAgencies } from './spanish-agencies.ts'
import { spanishBreakdowns } from './spanish-breakdowns.ts'
import { spanishIndicators, spanishIndicatorUnits } from './spanish-indicators.ts'
import { spanishMetrics } from './spanish-metrics.ts'
import { spanishRegions, spanishState } from './spanish-places.ts'
import { spanishPlan } from './spanish-plan.ts'
import { notBrokenDown, releaseDimensions, releaseQuarters } from './spanish-release-words.ts'
import { spanishProse } from './spanish-prose.ts'
import { spanishUnits } from './spanish-units.ts'

/** A text, and the language in which it is written. */
export interface Worded {
  readonly text: string
  readonly language: 'en' | 'es'
}

/** What is worded: `category` has the code of its breakdown before its own (`age_group.0_12`). */
export type WordKind =
  | 'metric'
  | 'definition'
  | 'unit'
  | 'breakdown'
  | 'category'
  | 'state'
  | 'region'
  | 'indicator'
  | 'why'
  | 'agency'
  | 'goal'
  | 'statement'
  | 'objective'
  | 'theme'
  | 'action'
  | 'prose'

type Line = readonly [kind: WordKind, code: string, english: string, spanish: string | undefined]

const objectives = finalEdition.goals.flatMap((goal) => goal.objectives)

/** Every word of the dictionary and of the plan in force: its English of today, and its Spanish. */
export const spanishLines: readonly Line[] = [
  ...metrics.flatMap(({ code, label, definition }): Line[] => [
    ['metric', code, label, spanishMetrics[code].label],
    ['definition', code, definition, spanishMetrics[code].definition],
  ]),
  ...unitCodes.map((unit): Line => ['unit', unit, unit, spanishUnits[unit][1]]),
  ...Object.entries(spanishIndicatorUnits).map(([unit, spanish]): Line => ['unit', unit, unit, spanish]),
  ...breakdowns.flatMap(({ code, label, categories }): Line[] => {
    const { label: spanish, categories: named } = spanishBreakdowns[code]
    const byCode: Readonly<Record<string, string>> = named
    return [
      ['breakdown', code, label, spanish],
      ['category', `${code}.not_broken_down`, ...notBrokenDown],
      ...categories.map((each): Line => ['category', `${code}.${each.code}`, each.label, byCode[each.code]]),
    ]
  }),
  ...Object.entries(releaseDimensions).map(([code, words]): Line => ['breakdown', code, ...words]),
  ...Object.entries(releaseQuarters).map(([code, words]): Line => ['category', `quarter.${code}`, ...words]),
  ...states.map(({ code, name }): Line => ['state', code, name, spanishState(code) ?? name]),
  ...regions.map(({ code, label }): Line => ['region', code, label, spanishRegions[code]]),
  ...indicators.flatMap(({ code, label, why }): Line[] => [
    ['indicator', code, label, spanishIndicators[code]?.label],
    ['why', code, why, spanishIndicators[code]?.why],
  ]),
  ...agencies.map(({ code, name }): Line => ['agency', code, name, spanishAgencies[code]]),
  ...finalEdition.goals.flatMap(({ id, title, statement }): Line[] => [
    ['goal', id, title, spanishPlan.goal[id]],
    ['statement', id, statement, spanishPlan.statement[id]],
  ]),
  ...objectives.flatMap(({ id, title, actions }): Line[] => [
    ['objective', id, title, spanishPlan.objective[id]],
    ...actions.map((action): Line => ['action', action.id, action.title, spanishPlan.action[action.id]]),
  ]),
  ...finalEdition.themes.map(({ id, title }): Line => ['theme', id, title, spanishPlan.theme[id]]),
  ...Object.entries(spanishProse).map(([english, spanish]): Line => ['prose', english, english, spanish]),
]

const byKey = new Map(
  spanishLines.map(([kind, code, english, spanish]) => [`${kind} ${code}`, { english, spanish }]),
)

/**
 * An English text of the dictionary or the plan in Spanish, if it is worded as it is today; else the English, and that it
 * is English. What was released long ago may have had other words, and they are not put into its mouth.
 */
export function inSpanish(kind: WordKind, code: string, english: string): Worded {
  const known = byKey.get(`${kind} ${code}`)
  return known?.spanish !== undefined && known.english === english
    ? { text: known.spanish, language: 'es' }
    : { text: english, language: 'en' }
}
