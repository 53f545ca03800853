import { givenNames, givenNamesOfPlaces, givenNamesThatAreWords } from './given-names.ts'
import { surnames, surnamesThatAreWords } from './surnames.ts'

/** `plain` is nothing but a name; `place` and `word` are something else as well. */
export type KindOfGiven = 'plain' | 'place' | 'word'

export function kindOfGiven(key: string): KindOfGiven | undefined {
  if (givenNames.has(key)) return 'plain'
  if (givenNamesOfPlaces.has(key)) return 'place'
  return givenNamesThatAreWords.has(key) ? 'word' : undefined
}

export const isGiven = (key: string): boolean => kindOfGiven(key) !== undefined

/** Whether it is a surname; if asked for `plain`, one that is no word. */
export const isSurname = (key: string, kind: 'plain' | 'any' = 'any'): boolean =>
  surnames.has(key) || (kind === 'any' && surnamesThatAreWords.has(key))

/** Counties and cities of which one thinks last: before a surname they are given names, whatever the surname. */
export const peopleFirst: ReadonlySet<string> = new Set(
  'henry james thomas george charles howard martin lawrence lewis louis perry russell scott stanley allen carl clyde eugene francis frederick gary gilbert glenn harvey helen jerome joseph lloyd maurice norman oscar owen patrick roland roy sidney todd travis vernon vincent wallace wesley elizabeth charlotte florence victoria beverly catherine ann anne fred ernest edna alice donna karen leslie casey nicholas gregory bryan kyle cody chad clarence guadalupe mercedes dolores aurora rosario'.split(
    ' ',
  ),
)
