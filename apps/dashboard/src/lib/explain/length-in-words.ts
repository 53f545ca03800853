import { countOf } from '#lib/words/count-in-words.ts'

/** What an explanation may be long, in characters. The api holds it to the same. */
export const fewestCharacters = 10
export const mostCharacters = 1_000

/** How much room is left, or how much is too much: `1,000 characters allowed`, `948 characters left`, `3 characters too many`. */
export function lengthInWords(text: string): { words: string; isWrong: boolean } {
  const length = [...text.replaceAll(/\r\n?/g, '\n').trim()].length
  if (length === 0) return { words: `${countOf(mostCharacters, 'character')} allowed`, isWrong: false }
  if (length < fewestCharacters)
    return { words: `${countOf(fewestCharacters - length, 'more character')} needed`, isWrong: false }
  const left = mostCharacters - length
  return left >= 0
    ? { words: `${countOf(left, 'character')} left`, isWrong: false }
    : { words: `${countOf(-left, 'character')} too many`, isWrong: true }
}
