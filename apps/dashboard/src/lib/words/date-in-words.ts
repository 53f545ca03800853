import { inEachLanguage } from '../language/language.ts'
import { m } from '../paraglide/messages.js'

const days = inEachLanguage((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }))
const daysOfMoments = inEachLanguage(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'America/New_York' }),
)
const moments = inEachLanguage(
  (tag) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'America/New_York' }),
)

/**
 * An ISO date, or the day on which an ISO instant fell in Washington, D.C.: `October 30, 2017`.
 * Throws a RangeError for another text.
 */
export function dateInWords(iso: string): string {
  return iso.length === 10
    ? days().format(new Date(`${iso}T00:00:00Z`))
    : daysOfMoments().format(new Date(iso))
}

/** An ISO instant at the clock of Washington, D.C.: `October 16, 2017 at 2:05 PM Eastern`. */
export function instantInWords(iso: string): string {
  // Intl puts a narrow space before AM and PM: right in print, a trap for search and tests.
  return m.words_eastern({ moment: moments().format(new Date(iso)).replaceAll('\u202f', ' ') })
}
