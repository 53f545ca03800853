import { error } from '@sveltejs/kit'
import { exploreWords } from '#lib/explore/explore-words.ts'

/** The answer of a file of figures while nothing has been released. */
export function noFigures(): never {
  error(404, exploreWords.empty.title, { forReaders: true })
}
