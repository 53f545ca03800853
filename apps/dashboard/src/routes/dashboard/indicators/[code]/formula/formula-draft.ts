import type { FormulaTerm, WrittenFormula } from '@muster/metrics'

// A formula while it is being made lives in the address: the page works without scripts, and a draft can be sent to a
// colleague. `kind`, `per`, and for each part `above0`, `above0-breakdown`, `above0-category` (as often as chosen).

export type SideName = 'above' | 'below'

/** One part of a sum; what is not chosen yet is empty. */
export interface TermDraft {
  metric: string
  breakdown: string
  categories: readonly string[]
}

export interface FormulaDraft {
  kind: 'sum' | 'ratio'
  per: 1 | 100
  above: readonly TermDraft[]
  /** Kept while the kind is a sum, in case it becomes a ratio again. */
  below: readonly TermDraft[]
}

export type WrittenDraft =
  | { kind: 'written'; formula: WrittenFormula }
  | { kind: 'errors'; errors: readonly { field: string; message: string }[] }

const emptyTerm: TermDraft = { metric: '', breakdown: '', categories: [] }
const mostTerms = 12

/** A formula as the form shows it. */
export const draftOf = (formula: WrittenFormula): FormulaDraft =>
  formula.kind === 'sum'
    ? { kind: 'sum', per: 100, above: formula.terms.map(termOf), below: [emptyTerm] }
    : {
        kind: 'ratio',
        per: formula.per,
        above: formula.numerator.map(termOf),
        below: formula.denominator.map(termOf),
      }

const termOf = ({ metric, breakdown = '', categories = [] }: FormulaTerm): TermDraft => ({
  metric,
  breakdown,
  categories,
})

/** What the address says, after what its button did (`do=add-above`, `do=remove-below1`); `now` if it says nothing. */
export function draftInAddress(search: URLSearchParams, now: WrittenFormula): FormulaDraft {
  if (!search.has('kind')) return draftOf(now)
  const [, verb, side, at] = /^(add|remove)-(above|below)(\d*)$/.exec(search.get('do') ?? '') ?? []
  const termsOf = (name: SideName) => {
    const terms = termsIn(search, name)
    if (side !== name) return atLeastOne(terms)
    return atLeastOne(
      verb === 'add' ? [...terms, emptyTerm] : terms.filter((_, index) => String(index) !== at),
    )
  }
  return {
    kind: search.get('kind') === 'sum' ? 'sum' : 'ratio',
    per: search.get('per') === '1' ? 1 : 100,
    above: termsOf('above'),
    below: termsOf('below'),
  }
}

function termsIn(search: URLSearchParams, side: SideName): readonly TermDraft[] {
  return Array.from({ length: mostTerms }, (_, index) => fieldOf(side, index))
    .filter((field) => search.has(field))
    .map((field) => ({
      metric: search.get(field) ?? '',
      breakdown: search.get(`${field}-breakdown`) ?? '',
      categories: search.getAll(`${field}-category`),
    }))
}

const atLeastOne = (terms: readonly TermDraft[]): readonly TermDraft[] =>
  terms.length === 0 ? [emptyTerm] : terms.slice(0, mostTerms)

/** The name and id of a part's first field: `above0`. */
export const fieldOf = (side: SideName, index: number): string => `${side}${index}`

/** The draft as an address has it. */
export function draftQuery({ kind, per, above, below }: FormulaDraft): [name: string, value: string][] {
  const sides = { above, below }
  return [
    ['kind', kind],
    ['per', String(per)],
    ...(['above', 'below'] as const).flatMap((side) =>
      sides[side].flatMap(({ metric, breakdown, categories }, index): [string, string][] => {
        const field = fieldOf(side, index)
        return [
          [field, metric],
          [`${field}-breakdown`, breakdown],
          ...categories.map((category): [string, string] => [`${field}-category`, category]),
        ]
      }),
    ),
  ]
}

/** The draft as a formula, or what is not chosen yet. */
export function writtenFrom({ kind, per, above, below }: FormulaDraft): WrittenDraft {
  const errors = [...notChosen('above', above), ...(kind === 'sum' ? [] : notChosen('below', below))]
  if (errors.length > 0) return { kind: 'errors', errors }
  return {
    kind: 'written',
    formula:
      kind === 'sum'
        ? { kind, terms: above.map(writtenTerm) }
        : { kind, numerator: above.map(writtenTerm), denominator: below.map(writtenTerm), per },
  }
}

const notChosen = (side: SideName, terms: readonly TermDraft[]) =>
  terms.flatMap(({ metric, breakdown, categories }, index) => {
    const field = fieldOf(side, index)
    if (metric === '') return [{ field, message: 'Choose what this part counts, or remove the part.' }]
    if (breakdown === '' || categories.length > 0) return []
    return [
      {
        field: `${field}-breakdown`,
        message: 'Choose at least one category, or take all of what is counted.',
      },
    ]
  })

const writtenTerm = ({ metric, breakdown, categories }: TermDraft): FormulaTerm =>
  breakdown === '' ? { metric } : { metric, breakdown, categories }
