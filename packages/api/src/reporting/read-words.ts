import { personalRuleFor } from '@muster/intake'

/** How long a text may be, in characters as the database counts them, and what a person calls it. */
export interface WordsWanted {
  readonly fewest: number
  readonly most: number
  /** Begins sentences: `The explanation`. */
  readonly name: string
  /** What it is to be about; the counts if absent. */
  readonly about?: string
}

/** What somebody wrote: nothing, a text, or what cannot be kept, with the reason and how to mend it. */
export type ReadWords =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'wrong'; readonly sentence: string }

/**
 * Reads what somebody wrote in their own words. What may say who a person is, is refused and never repeated: every text
 * of Muster speaks of counts and of work.
 */
export function readWords(
  written: string,
  { fewest, most, name, about = 'the counts' }: WordsWanted,
): ReadWords {
  const text = written
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim()
  if (text === '') return { kind: 'nothing' }
  const characters = [...text].length
  if (characters < fewest || characters > most) {
    const limit = most.toLocaleString('en-US')
    return { kind: 'wrong', sentence: `Write ${lowerFirst(name)} in ${fewest} to ${limit} characters.` }
  }
  const rule = personalRuleFor(text) ?? personalRuleFor(text.replaceAll(/\s+/g, ' '))
  if (rule === undefined) return { kind: 'said', text }
  return {
    kind: 'wrong',
    sentence: `${name} has what looks like ${rule.what}. Write about ${about}, never about a person.`,
  }
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
