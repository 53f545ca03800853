import { findBreakdown, findMetric } from '../dictionary.ts'
import type { Stratum } from '../stratum.ts'
import type { Formula } from './formula.ts'

/** The words of a formula in a language, each found by its code. */
export interface FormulaWords {
  readonly metric: (code: string) => string | undefined
  readonly breakdown: (code: string) => string | undefined
  readonly category: (breakdown: string, code: string) => string | undefined
  /** `a, b or c`. */
  readonly anyOf: (labels: readonly string[]) => string
}

const alternatives = new Intl.ListFormat('en-US', { type: 'disjunction' })

const english: FormulaWords = {
  metric: (code) => findMetric(code)?.label,
  breakdown: (code) => findBreakdown(code)?.label,
  category: (breakdown, code) =>
    findBreakdown(breakdown)?.categories.find((category) => category.code === code)?.label,
  anyOf: (labels) => alternatives.format(labels),
}

/**
 * The formula in plain words: `Clients who left (outcome at exit: Safe housing) ÷ clients who left × 100`.
 * Categories stand as the form writes them.
 */
export function formulaText(
  { formula }: { readonly formula: Formula },
  words: FormulaWords = english,
): string {
  if (formula.kind === 'sum') return begin(termsOf(formula.terms, words).join(' + '))
  const ratio = `${divided(formula.numerator, words)} ÷ ${divided(formula.denominator, words)}`
  return begin(formula.per === 1 ? ratio : `${ratio} × ${formula.per}`)
}

/** What is added, with the categories of one breakdown of one metric taken together. */
function termsOf(strata: readonly Stratum[], words: FormulaWords): readonly string[] {
  const groups = Map.groupBy(strata, ({ metric, breakdown }) => `${metric}.${breakdown}`)
  return [...groups.values()].map((group) => termOf(group, words))
}

function termOf(strata: readonly Stratum[], words: FormulaWords): string {
  const { metric: code = '', breakdown = '' } = strata[0] ?? {}
  const metric = inside(words.metric(code) ?? code)
  const name = words.breakdown(breakdown)
  if (name === undefined) return metric
  const labels = strata.flatMap(({ category }) => words.category(breakdown, category ?? '') ?? [])
  return `${metric} (${name}: ${words.anyOf(labels)})`
}

function divided(strata: readonly Stratum[], words: FormulaWords): string {
  const terms = termsOf(strata, words)
  return terms.length > 1 ? `(${terms.join(' + ')})` : terms.join('')
}

/** Inside a sentence a metric begins small, unless it begins with a name such as "Continued Presence". */
const inside = (label: string): string =>
  /^\p{Lu}\p{Ll}+(?!\p{Ll}| \p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

const begin = (text: string): string => text.replace(/^\(?\p{Ll}/u, (start) => start.toUpperCase())
