import { inEachLanguage } from '../language/language.ts'

const days = inEachLanguage((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }))

/** An ISO date where there is little room: `Oct 30, 2017`. Throws a RangeError for another text. */
export const dayInShort = (iso: string): string => days().format(new Date(`${iso}T00:00:00Z`))
