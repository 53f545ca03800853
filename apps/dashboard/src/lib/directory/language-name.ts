import { inEachLanguage } from '../language/language.ts'

const names = inEachLanguage((tag) => new Intl.DisplayNames(tag, { type: 'language' }))

/** The name of a language by its tag: `es` is Spanish. Asked for on the server alone: browsers may know other names. */
export const languageName = (tag: string): string => names().of(tag) ?? tag
