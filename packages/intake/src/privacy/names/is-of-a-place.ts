import {
  organizationsOrSurnames,
  placesInTwoWords,
  wordsBeforePlaces,
  wordsOfOrganizations,
  wordsOfStorms,
} from './ordinary-words.ts'
import { isGiven } from './kind-of-name.ts'
import type { Word } from './word.ts'

const longestName = 7
const stormsBefore = 5
const mostNamesBefore = 3
const seatsOfNames = new Set([
  'city',
  'county',
  'counties',
  'town',
  'village',
  'university',
  'state',
  'diocese',
  'port',
  'lady',
  'borough',
  'house',
  'home',
  'place',
])

/**
 * Whether the name at `at` is that of an organization, a place, a law or a storm: `Rosa Parks Center`, `St. Mary's`,
 * `Megan's Law`, `Hurricane Maria`. After a word for one person, a surname such as Hill does not make it a place.
 */
export function isOfAPlace(words: readonly Word[], at: number, isOnePerson: boolean): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined) return false
  if (next?.gap === 'space' && placesInTwoWords.has(`${word.key} ${next.key}`)) return true
  return isBeforeOrganization(words, at, isOnePerson) || isAfterPlaceWord(words, at)
}

function isBeforeOrganization(words: readonly Word[], at: number, isOnePerson: boolean): boolean {
  for (let next = at + 1; next <= at + longestName; next++) {
    const word = words[next]
    if (word === undefined || (word.gap !== 'space' && !isAfterInitial(words, next))) return false
    if (word.shape === 'small' || word.shape === 'other') {
      // `Hope shelter`, `Ryan White program`: in small letters only right after the name.
      return (
        !isOnePerson &&
        /^(?:shelter|center|house|county|office|site|clinic|church|hospital|hall|school|program|act|law|foundation|parish|students|interns)$/.test(
          word.key,
        )
      )
    }
    if (!wordsOfOrganizations.has(word.key)) continue
    const mayBeSurname = isOnePerson && next === at + 1 && organizationsOrSurnames.has(word.key)
    if (!mayBeSurname) return true
  }
  return false
}

const isAfterInitial = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === 'period' && (words[at - 1]?.shape === 'initial' || words[at - 1]?.key === 'jr')

/** Whether a word before the name at `at` makes a place of it; it may have up to three names before it. */
function isAfterPlaceWord(words: readonly Word[], at: number): boolean {
  let first = at
  while (first > at - mostNamesBefore && isGivenBefore(words, first)) first -= 1
  for (let name = first; name <= at; name++) if (isRightAfterPlaceWord(words, name)) return true
  // `St. Vincent de Paul`.
  const isJoined = words[at]?.gap === 'space' && words[at - 1]?.key === 'de'
  if (isJoined && isRightAfterPlaceWord(words, at - 2)) return true
  return words.slice(Math.max(0, at - stormsBefore), at).some(({ key }) => wordsOfStorms.has(key))
}

/** `Francis` before `Xavier`. */
function isGivenBefore(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]
  return words[at]?.gap === 'space' && previous?.shape === 'capital' && isGiven(previous.key)
}

function isRightAfterPlaceWord(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap
  const previous = words[at - 1]
  if (previous === undefined || (gap !== 'space' && gap !== 'period')) return false
  if (previous.shape !== 'small' && wordsBeforePlaces.has(previous.key)) return true
  return previous.key === 'of' && seatsOfNames.has(words[at - 2]?.key ?? '')
}
