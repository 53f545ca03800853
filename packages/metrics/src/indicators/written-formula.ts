import { totalOf, type Stratum } from '../stratum.ts'
import type { Formula } from './formula.ts'

/**
 * What a formula adds: the total of a metric, or of one breakdown of it these categories. Neither `breakdown` nor
 * `categories` is there without the other.
 */
export interface FormulaTerm {
  readonly metric: string
  readonly breakdown?: string | undefined
  readonly categories?: readonly string[] | undefined
}

/** A formula as it is kept and sent: plain data that does not know the dictionary. */
export type WrittenFormula =
  | { readonly kind: 'sum'; readonly terms: readonly FormulaTerm[] }
  | {
      readonly kind: 'ratio'
      readonly numerator: readonly FormulaTerm[]
      readonly denominator: readonly FormulaTerm[]
      readonly per: 1 | 100
    }

/** A formula as it is kept, with the categories of one breakdown of one metric taken together. */
export const writeFormula = (formula: Formula): WrittenFormula =>
  formula.kind === 'sum'
    ? { kind: 'sum', terms: termsOf(formula.terms) }
    : {
        kind: 'ratio',
        numerator: termsOf(formula.numerator),
        denominator: termsOf(formula.denominator),
        per: formula.per,
      }

/** The formula that was written. Whether the dictionary has its strata, and it means anything, `formulaProblems` says. */
export const readFormula = (written: WrittenFormula): Formula =>
  written.kind === 'sum'
    ? { kind: 'sum', terms: written.terms.flatMap(strataIn) }
    : {
        kind: 'ratio',
        numerator: written.numerator.flatMap(strataIn),
        denominator: written.denominator.flatMap(strataIn),
        per: written.per,
      }

const strataIn = ({ metric, breakdown, categories }: FormulaTerm): readonly Stratum[] =>
  breakdown === undefined || categories === undefined
    ? [totalOf(metric)]
    : categories.map((category) => ({ metric, breakdown, category }))

const termsOf = (strata: readonly Stratum[]): readonly FormulaTerm[] =>
  [...Map.groupBy(strata, ({ metric, breakdown }) => `${metric}.${breakdown}`).values()].flatMap(
    ([first, ...more]): readonly FormulaTerm[] => {
      if (first === undefined) return []
      const { metric, breakdown } = first
      if (breakdown === '') return [first, ...more].map(() => ({ metric }))
      return [{ metric, breakdown, categories: [first, ...more].map(({ category }) => category) }]
    },
  )
