import { inEachLanguage, languageNow } from '../language/language.ts'

const names = inEachLanguage((tag) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }))

/** What Intl has no Spanish name for. */
const spanish: Readonly<Record<string, string>> = { ase: 'lengua de señas americana' }

/** The name of a language by its tag: `es` is Spanish. Asked for on the server alone: browsers may know other names. */
export const languageName = (tag: string): string =>
  names().of(tag) ?? (languageNow() === 'es' ? spanish[tag] : undefined) ?? tag
