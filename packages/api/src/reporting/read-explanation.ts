import { personalRuleFor } from '@muster/intake'

/** How long an explanation is, in characters. The database holds it to the same. */
export const fewestCharacters = 10
export const mostCharacters = 1_000

/** What somebody wrote: nothing, an explanation, or what cannot be one, with the reason and how to mend it. */
export type ReadExplanation =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'wrong'; readonly sentence: string }

/**
 * Reads what somebody wrote to explain a finding. What may say who a person is, is refused and never repeated: an
 * explanation speaks of counts.
 */
export function readExplanation(written: string): ReadExplanation {
  const text = written
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim()
  if (text === '') return { kind: 'nothing' }
  // Characters as the database counts them.
  const characters = [...text].length
  if (characters < fewestCharacters || characters > mostCharacters) {
    const most = mostCharacters.toLocaleString('en-US')
    return { kind: 'wrong', sentence: `Write the explanation in ${fewestCharacters} to ${most} characters.` }
  }
  const rule = personalRuleFor(text) ?? personalRuleFor(text.replaceAll(/\s+/g, ' '))
  if (rule === undefined) return { kind: 'said', text }
  return {
    kind: 'wrong',
    sentence: `The explanation has what looks like ${rule.what}. Write about the counts, never about a person.`,
  }
}
