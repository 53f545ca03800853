import type { Place } from '../place.ts'
import { beforeName, type Before } from './before-name.ts'
import { isOfAPlace } from './is-of-a-place.ts'
import { isGiven, isSurname, kindOfGiven, peopleFirst } from './kind-of-name.ts'
import { isOrdinary, shops } from './ordinary-words.ts'
import { isDeed } from './words-about-people.ts'
import { wordsOf, type Word } from './word.ts'

/** Whether a word begins with a capital, as names do. */
const isWritten = (word: Word | undefined): word is Word =>
  word !== undefined && (word.shape === 'capital' || word.shape === 'capitals')

/** Where in a text the name of a person stands: by the names themselves, or by what stands before and after. */
export function* namePlaces(text: string): Generator<Place> {
  for (let from = 0; from === 0 || from + overlap < text.length; from += partLength - overlap)
    for (const { start, end } of namesIn(text.slice(from, from + partLength)))
      yield { start: from + start, end: from + end }
}

// A long text is looked through in parts that overlap, so that its words need never be in memory all at once.
const partLength = 8_000
const overlap = 400

function* namesIn(text: string): Generator<Place> {
  if (!/\p{L}{2}/u.test(text)) return
  const words = wordsOf(text)
  for (let at = 0; at < words.length; at++) {
    const last = lastWordOfName(words, at, text)
    if (last === undefined) continue
    const first = words[at]
    const end = words[last]
    if (first !== undefined && end !== undefined) yield { start: first.start, end: end.end }
    at = last
  }
}

/** The place of the last word of a name that begins at `at`; undefined if none does. */
function lastWordOfName(words: readonly Word[], at: number, text: string): number | undefined {
  const word = words[at]
  if (word === undefined || word.shape === 'other') return undefined
  if (word.shape === 'small') return lastInSmallLetters(words, at, text)
  if (word.shape === 'initial') return lastAfterInitial(words, at, text)
  const next = adjacent(words, at)
  const before = beforeName(words, at)
  const isFirst =
    isAloneAName(words, at, text) ||
    isNamedByPair(words, at, text) ||
    isNamedBefore(words, at, before) ||
    isOnePersonAfter(words, at)
  if (!isFirst || isOfAPlace(words, at, before !== undefined)) return undefined
  if (word.isPossessive && shops.has(word.key) && before === undefined) return undefined
  return next === undefined || word.isPossessive ? at : lastOfRun(words, at)
}

/** `Jennifer`, wherever it stands. In capitals it may be a short form of an office, unless it is the whole text. */
function isAloneAName(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]
  if (word === undefined || kindOfGiven(word.key) !== 'plain') return false
  if (word.shape === 'capital') return true
  return words.length === 1 && word.key.length > 3 && text.trim().length === word.end - word.start
}

/** `James Wilson`, `Grace Lopez`, `Mark D.`, `Nghi Tran`; `Lopez, James` as a whole text. */
function isNamedByPair(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next === undefined || word.isPossessive) return false
  const given = kindOfGiven(word.key)
  if (next.gap === 'comma' && words.length <= 3 && isWritten(next) && isSurname(word.key, 'plain'))
    return !/\d/.test(text) && (kindOfGiven(next.key) === 'plain' || peopleFirst.has(next.key))
  if (next.gap !== 'space') return false
  if (next.shape === 'initial')
    return (
      given === 'plain' || (given !== undefined && /^\.(?!\p{Lu})/u.test(text.slice(next.end, next.end + 2)))
    )
  if (!isWritten(next)) return false
  const isOneOfTwo = given === 'plain' || isSurname(word.key, 'plain')
  if (isOneOfTwo && kindOfGiven(next.key) === 'plain') return true
  if (given === 'plain' || peopleFirst.has(word.key)) return isSurname(next.key)
  if (given !== undefined) return isSurname(next.key, 'plain')
  return isUnknown(word) && isSurname(next.key, 'plain') && !isFirm(text, next)
}

/** `Baylor Scott & White`. */
const isFirm = (text: string, { end }: Word): boolean => /^\s&\s\p{Lu}/u.test(text.slice(end, end + 4))

/** `Tyler was placed with his grandmother`: a place has no grandmother. */
function isOnePersonAfter(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word?.shape !== 'capital' || !isGiven(word.key) || next?.gap !== 'space' || next.shape !== 'small')
    return false
  const isDoing =
    isDeed(next.key) &&
    /^(?:was|is|has|had|left|moved|went|came|ran|said|told|needs|\p{L}+ed)$/u.test(next.key)
  return (
    isDoing &&
    words.slice(at + 2, at + 9).some(({ key }) => /^(?:he|she|his|her|him|herself|himself)$/.test(key))
  )
}

/** What stands before says that a name comes; what comes must be able to be one. */
function isNamedBefore(words: readonly Word[], at: number, before: Before | undefined): boolean {
  const word = words[at]
  if (word === undefined || before === undefined) return false
  const isKnown = isGiven(word.key) || isSurname(word.key)
  if (before === 'title') return isKnown || !isOrdinary(word.key)
  if (before === 'naming') return isGiven(word.key) || isUnknown(word)
  const next = words[at + 1]
  const end = next === undefined || next.gap !== 'space'
  const deedAt = isWritten(next) && next.gap === 'space' ? at + 2 : at + 1
  const acts =
    words[deedAt]?.gap === 'space' && words[deedAt]?.shape === 'small' && isDeed(words[deedAt]?.key ?? '')
  const isPair = isWritten(next) && next.gap === 'space' && (isSurname(next.key) || isUnknown(next))
  if (before === 'office')
    return isKnown ? isSurname(word.key) || kindOfGiven(word.key) === 'plain' : isUnknown(word) && acts
  // `the girl, Promise, is third`.
  if (before === 'person' && word.gap === 'comma' && next?.gap === 'comma' && isGiven(word.key)) return true
  if (before === 'colon')
    return (isGiven(word.key) && end) || (isPair && !isOrdinary(word.key)) || (isKnown && isPair)
  if (isKnown) return acts || word.isPossessive || isPair || next?.shape === 'initial'
  return isUnknown(word) && acts && (deedAt === at + 1 || isPair)
}

/** In small letters only what can be nothing else: `maria lopez`, `client maria`, or the whole text. */
function lastInSmallLetters(words: readonly Word[], at: number, text: string): number | undefined {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || word.key.length < 3) return undefined
  if (isSurname(word.key, 'plain') && beforeName(words, at) === 'title') return at
  if (kindOfGiven(word.key) !== 'plain' || word.key.length < 4) return undefined
  if (next?.gap === 'space' && next.shape === 'small' && isSurname(next.key, 'plain')) return at + 1
  const isWhole = words.length === 1 && text.trim().length === word.end - word.start
  return isWhole || beforeName(words, at) !== undefined ? at : undefined
}

/** `J. Hernandez`, but not `U.S. Garcia`. */
function lastAfterInitial(words: readonly Word[], at: number, text: string): number | undefined {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next?.gap !== 'period' || !isWritten(next)) return undefined
  if (next.start - word.end < 2) return undefined
  if (words.length === 2 && isUnknown(next) && /^\p{Lu}\.\s\p{L}+$/u.test(text.trim())) return at + 1
  if (text[word.start - 1] === '.' || !isSurname(next.key, 'plain') || isOfAPlace(words, at + 1, false))
    return undefined
  return at + 1
}

/** A word with a capital that is not one of those that texts about counts are made of. */
const isUnknown = ({ key, shape }: Word): boolean =>
  shape === 'capital' && key.length > 1 && !isOrdinary(key) && kindOfGiven(key) === undefined

function adjacent(words: readonly Word[], at: number): Word | undefined {
  const next = words[at + 1]
  return next?.gap === 'space' ? next : undefined
}

/** Surnames and initials after the first word belong to the name. */
function lastOfRun(words: readonly Word[], at: number): number {
  let last = at
  while (last < at + 4) {
    const next = words[last + 1]
    if (next === undefined) break
    const isLinked = next.gap === 'space' || (next.gap === 'period' && words[last]?.shape === 'initial')
    const belongs =
      next.shape === 'initial' ||
      (isWritten(next) && (isSurname(next.key) || isGiven(next.key) || isUnknown(next)))
    if (!isLinked || !belongs) break
    last += 1
  }
  return last
}
