const directions = new Set(
  'n s e w ne nw se sw north south east west northeast northwest southeast southwest'.split(' '),
)
const joining = new Set('of de la del los las el the and'.split(' '))
/** `5 District Court`, `20 Food Drive`, `3 Safe Place`: what stands before such a word where it is no street. */
const notBefore = new Set(
  'district family drug county juvenile superior circuit criminal civil municipal state federal supreme mental health teen tribal immigration probate traffic veterans trafficking human food blood toy clothing coat book donation membership school safe united market work meeting public private first second other another new training safe one two long best next same that this any each every no our their its a an'.split(
    ' ',
  ),
)
const mayBeOther = new Set('court drive place way square circle plaza loop trail ct pl dr'.split(' '))
const plainKinds = new Set(
  'street st avenue ave boulevard blvd road rd drive lane ln court ct circle parkway terrace'.split(' '),
)

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '')

/** Whether the words before a kind of street are the name of one: `N Lamar`, `Old Mill`, `5th`, `rosewood`. */
export function isStreetName(words: string, kind: string): boolean {
  const all = words.split(/\s/)
  const own = all.filter((word) => !directions.has(plain(word)))
  const last = plain(own.at(-1) ?? '')
  if (own.length === 0) return /^(?:st|street|ave|avenue|road|rd|blvd)$/i.test(kind)
  if (mayBeOther.has(plain(kind)) && notBefore.has(last)) return false
  const isWritten = (word: string) =>
    /^(?:\p{Lu}|\d{1,3}(?:st|nd|rd|th)$)/iu.test(word) && !/^\p{Ll}/u.test(word)
  if (own.some(isWritten)) return own.every((word) => isWritten(word) || joining.has(plain(word)))
  // In small letters, one word alone is a name, if it is no other word that counts go with.
  return own.length === 1 && plainKinds.has(plain(kind)) && /^\p{Ll}{3,}$/u.test(last) && !isCounted(last)
}

const counted = new Set(
  'clients client visits people persons youth women men girls boys beds nights hours days weeks months years staff service services outreach safe high main open busy dark side back cross rail'.split(
    ' ',
  ),
)
const isCounted = (word: string): boolean => counted.has(word) || notBefore.has(word)
