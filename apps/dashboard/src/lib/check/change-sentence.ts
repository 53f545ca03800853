import { countOf, formatCount } from '#lib/words/count-in-words.ts'
import type { PlaceComparison } from './compare-with-stored.ts'

/** What an upload does to one report, said before it is done: the second sentence after which report it is. */
export function changeSentence({ answers, stored, all, changes }: PlaceComparison): string {
  if (stored === 0) return `Nothing is stored for it yet: the file brings ${countOf(answers, 'value')}.`
  if (changes.length === 0) return 'It says the same as what is stored: nothing would change.'
  return `It changes ${formatCount(changes.length)} of ${countOf(all, 'value')}; here ${changes.length === 1 ? 'it is' : 'they are'}.`
}
