import { countOf } from '#lib/words/count-in-words.ts'

/** `2 things are not explained yet`; undefined if everything is. The api refuses a signature with the same words. */
export function notExplainedInWords(things: number): string | undefined {
  if (things === 0) return undefined
  return `${countOf(things, 'thing')} ${things === 1 ? 'is' : 'are'} not explained yet`
}
