import { getLocale, type Locale } from '../paraglide/runtime.js'

/** A language of the public pages. */
export type Language = Locale

/** The language in which this page is written: of its address (`/es/…` is Spanish). Work pages are in English. */
export const languageNow = (): Language => getLocale()

type Tag = 'en-US' | 'es-US'

/** What is made once for each language, as a formatter of Intl is: the one for the language of the page. */
export function inEachLanguage<T>(make: (tag: Tag) => T): () => T {
  const made: Record<Language, T> = { en: make('en-US'), es: make('es-US') }
  return () => made[languageNow()]
}
