import { linking, naming, offices, onePerson, owners, titles } from './words-about-people.ts'
import type { Word } from './word.ts'

/**
 * What of the words before a name says that one comes. `title`: Ms.; `office`: Officer; `naming`: a girl named, her name is;
 * `person`: client; `colon`: Client:
 */
export type Before = 'title' | 'office' | 'naming' | 'person' | 'colon'

/** What stands before the word at `at`. */
export function beforeName(words: readonly Word[], at: number): Before | undefined {
  const word = words[at]
  const previous = words[at - 1]
  if (word === undefined || previous === undefined || word.gap === 'apart') return undefined
  const isTouching = word.gap === 'space' || word.gap === 'period'
  // `Jackson MS` is a place; in a text of capitals a title has its period.
  const isTitle = titles.has(previous.key) && (previous.shape !== 'capitals' || word.gap === 'period')
  if (isTouching && isTitle) return 'title'
  if (isTouching && offices.has(previous.key) && previous.shape !== 'small' && !previous.isPossessive)
    return 'office'
  if (word.gap === 'period') return undefined
  if (onePerson.has(previous.key) && !previous.isPossessive) return word.gap === 'colon' ? 'colon' : 'person'
  if (previous.key === 'aka' || previous.key === 'alias') return 'naming'
  return linking.has(previous.key) || naming.has(previous.key) ? afterLink(words, at - 1) : undefined
}

/** `client is`, `a girl named`, `her name is`, `se llama`. A program that is named, and a name of a program, are nobody. */
function afterLink(words: readonly Word[], at: number): Before | undefined {
  const link = words[at]
  if (link === undefined || link.gap === 'apart') return undefined
  if (link.key === 'llama') return 'naming'
  if (link.key === 'as' || link.key === 'by') {
    // `a pimp known as Tre`, `victim goes by Star`.
    const isCalled = words[at - 1]?.key === (link.key === 'as' ? 'known' : 'goes')
    const isPerson = words.slice(Math.max(0, at - 4), at).some(({ key }) => onePerson.has(key))
    return isCalled && isPerson ? 'naming' : undefined
  }
  const one = words[at - 1]
  if (one === undefined) return undefined
  if (link.key === 'name') return owners.has(one.key) || one.isPossessive ? 'naming' : undefined
  if (naming.has(link.key)) {
    const isPerson = onePerson.has(one.key) || ['she', 'he', 'who', 'is', 'was'].includes(one.key)
    return isPerson ? 'naming' : undefined
  }
  if (one.key === 'name') return afterLink(words, at - 1)
  return link.key === 'is' && onePerson.has(one.key) ? 'person' : undefined
}
