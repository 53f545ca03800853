/** Where in a text something stands, as `slice` takes it. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Where a pattern matches, if `isMeant` agrees. The pattern is global, and made so that no text makes it slow: parts of
 * it that repeat are bounded, or can begin only where nothing of their kind stands before.
 */
export const placesOf = (pattern: RegExp, isMeant: (match: RegExpExecArray) => boolean = () => true) =>
  function* (text: string): Generator<Place> {
    for (const match of text.matchAll(pattern))
      if (isMeant(match)) yield { start: match.index, end: match.index + match[0].length }
  }

type Search = (text: string) => Iterable<Place>

/** Several searches as one, if a text can have any of it at all. */
export const anyOf = (isPossible: (text: string) => boolean, ...searches: readonly Search[]): Search =>
  function* (text) {
    if (isPossible(text)) for (const search of searches) yield* search(text)
  }

/** Most cells are words, or short numbers: nothing that is made of digits stands there. */
export const hasDigit = (text: string): boolean => /\d/.test(text)
