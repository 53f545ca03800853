import { inSpanish, type WordKind, type Worded } from '@muster/metrics'
import { languageNow } from './language.ts'

/**
 * A text of the dictionary or the plan in the language of the page, as far as it is worded as today (see `inSpanish`).
 * Asked for on the server: browsers do not load the dictionary.
 */
export const wordedHere = (kind: WordKind, code: string, english: string): Worded =>
  languageNow() === 'es' ? inSpanish(kind, code, english) : { text: english, language: 'en' }

/** The same as a text alone, where it stands in the middle of others. */
export const worded = (kind: WordKind, code: string, english: string): string =>
  wordedHere(kind, code, english).text

/** For `lang`, where a text is not in the language of the page. */
export const markOf = ({ language }: Worded): 'en' | undefined =>
  language === languageNow() ? undefined : 'en'
