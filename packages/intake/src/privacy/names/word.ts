/** How a word is written. An `initial` is one capital letter; `other` has digits in it, or is too long for a word. */
export type Shape = 'capital' | 'capitals' | 'initial' | 'small' | 'other'

/** A word of a text, and how it stands to the one before. */
export interface Word {
  readonly start: number
  readonly end: number
  /** In small letters, without accents, apostrophes and a possessive `'s`; the first part, if it has a hyphen. */
  readonly key: string
  readonly shape: Shape
  readonly isPossessive: boolean
  /** What stands between the word before and this one. `apart` is anything else, such as the end of a sentence. */
  readonly gap: 'space' | 'period' | 'comma' | 'colon' | 'apart'
}

const anyWord = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*/gu
const longest = 40

/** The words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let before = 0
  for (const { 0: word, index } of text.matchAll(anyWord)) {
    words.push({
      start: index,
      end: index + word.length,
      ...understood(word),
      gap: gapOf(text.slice(before, index)),
    })
    before = index + word.length
  }
  return words
}

function understood(word: string): Pick<Word, 'key' | 'shape' | 'isPossessive'> {
  if (word.length > longest || /[\p{N}_]/u.test(word)) return { key: '', shape: 'other', isPossessive: false }
  const isPossessive = /['’ʼ][sS]$/u.test(word)
  const own = (isPossessive ? word.slice(0, -2) : word).normalize('NFD').replace(/[\p{M}'’ʼ]/gu, '')
  const [first = ''] = own.split('-')
  return { key: first.toLowerCase(), shape: shapeOf(first), isPossessive }
}

function shapeOf(word: string): Shape {
  if (!/^\p{Lu}/u.test(word)) return 'small'
  if (word.length === 1) return 'initial'
  return word === word.toUpperCase() ? 'capitals' : 'capital'
}

function gapOf(between: string): Word['gap'] {
  if (between === ' ') return 'space'
  if (between === '' || between.length > 6) return 'apart'
  if (/^\s{1,3}$/u.test(between)) return 'space'
  if (/^\.\s{0,2}$/u.test(between)) return 'period'
  if (/^\s?[,("“‘]\s{0,2}$|^,?\s["“‘]$|^\s\($/u.test(between)) return 'comma'
  return /^\s?[:=]\s{0,2}["“]?$/u.test(between) ? 'colon' : 'apart'
}
