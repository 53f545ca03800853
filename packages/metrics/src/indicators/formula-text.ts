import { findBreakdown, findMetric } from '../dictionary.ts'
import type { Stratum } from '../stratum.ts'
import type { Formula } from './formula.ts'

/**
 * The formula in plain words: `Clients who left (outcome at exit: Safe housing) ÷ clients who left × 100`.
 * Categories stand as the form writes them.
 */
export function formulaText({ formula }: { readonly formula: Formula }): string {
  if (formula.kind === 'sum') return begin(termsOf(formula.terms).join(' + '))
  const ratio = `${divided(formula.numerator)} ÷ ${divided(formula.denominator)}`
  return begin(formula.per === 1 ? ratio : `${ratio} × ${formula.per}`)
}

/** What is added, with the categories of one breakdown of one metric taken together. */
function termsOf(strata: readonly Stratum[]): readonly string[] {
  const groups = Map.groupBy(strata, ({ metric, breakdown }) => `${metric}.${breakdown}`)
  return [...groups.values()].map(termOf)
}

function termOf(strata: readonly Stratum[]): string {
  const metric = inside(findMetric(strata[0]?.metric ?? '')?.label ?? strata[0]?.metric ?? '')
  const breakdown = findBreakdown(strata[0]?.breakdown ?? '')
  if (breakdown === undefined) return metric
  const labels = strata.flatMap(
    ({ category }) => breakdown.categories.find(({ code }) => code === category)?.label ?? [],
  )
  return `${metric} (${breakdown.label}: ${alternatives.format(labels)})`
}

const alternatives = new Intl.ListFormat('en-US', { type: 'disjunction' })

function divided(strata: readonly Stratum[]): string {
  const terms = termsOf(strata)
  return terms.length > 1 ? `(${terms.join(' + ')})` : terms.join('')
}

/** Inside a sentence a metric begins small, unless it begins with a name such as "Continued Presence". */
const inside = (label: string): string =>
  /^[A-Z][a-z]+\b(?! [A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

const begin = (text: string): string => text.replace(/^\(?[a-z]/, (start) => start.toUpperCase())
