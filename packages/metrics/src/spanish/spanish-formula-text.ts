import { findBreakdown, findMetric } from '../dictionary.ts'
import { findIndicator } from '../indicators/indicators.ts'
import { formulaText, type FormulaWords } from '../indicators/formula-text.ts'
import { inSpanish, type Worded } from './in-spanish.ts'

const alternatives = new Intl.ListFormat('es-US', { type: 'disjunction' })

const words: FormulaWords = {
  metric: (code) => spanish('metric', code, findMetric(code)?.label),
  breakdown: (code) => spanish('breakdown', code, findBreakdown(code)?.label),
  category: (breakdown, code) =>
    spanish(
      'category',
      `${breakdown}.${code}`,
      findBreakdown(breakdown)?.categories.find((each) => each.code === code)?.label,
    ),
  anyOf: (labels) => alternatives.format(labels),
}

const spanish = (kind: 'metric' | 'breakdown' | 'category', code: string, english: string | undefined) =>
  english === undefined ? undefined : inSpanish(kind, code, english).text

/** The formula of an indicator in Spanish words, if it is the one that Muster came with; else the English, marked as such. */
export function formulaInSpanish(indicator: string, english: string): Worded {
  const known = findIndicator(indicator)
  return known !== undefined && formulaText(known) === english
    ? { text: formulaText(known, words), language: 'es' }
    : { text: english, language: 'en' }
}
