import { error } from '@sveltejs/kit'
import { m } from '#lib/paraglide/messages.js'

/** The answer of a file of figures while nothing has been released. */
export function noFigures(): never {
  error(404, m.explore_empty_title(), { forReaders: true })
}
