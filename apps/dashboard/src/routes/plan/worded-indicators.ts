import { formulaInSpanish } from '@muster/metrics'
import { languageNow } from '#lib/language/language.ts'
import { markOf, worded, wordedHere } from '#lib/language/worded.ts'
import type { PublicIndicator } from './public-indicator.ts'

/** The indicators of the plan in the language of the page, as far as they are those that Muster came with. */
export const wordedIndicators = (
  byObjective: Readonly<Record<string, readonly PublicIndicator[]>>,
): Record<string, PublicIndicator[]> =>
  Object.fromEntries(
    Object.entries(byObjective).map(([objective, indicators]) => [
      objective,
      indicators.map(wordedIndicator),
    ]),
  )

function wordedIndicator(indicator: PublicIndicator): PublicIndicator {
  const { code, unit, why } = indicator
  const label = wordedHere('indicator', code, indicator.label)
  const formula =
    languageNow() === 'es'
      ? formulaInSpanish(code, indicator.formulaText)
      : { text: indicator.formulaText, language: 'en' as const }
  return {
    ...indicator,
    label: label.text,
    language: markOf(label),
    unit: worded('unit', unit, unit),
    why: worded('why', code, why),
    formulaText: formula.text,
    formulaLanguage: markOf(formula),
  }
}
