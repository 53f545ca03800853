import { valueOf, type LineAnswer } from '#lib/report/answer.ts'
import { formatCount } from '#lib/words/count-in-words.ts'

/** Half of the reports of peers lie between the first and the third quartile, and half below the median. */
export interface Usual {
  first: number
  median: number
  third: number
}

/** `4 to 31`: where the middle half of the peers lies. */
export const middleHalf = ({ first, third }: Usual): string =>
  `${formatCount(Math.round(first))} to ${formatCount(Math.round(third))}`

/** Where a count stands among its peers, in words; `out` if it is worth a look. */
export function amongPeers(answer: LineAnswer, usual: Usual): { words: string; out: boolean } {
  const value = valueOf(answer)
  if (value === null) return { words: 'Not counted', out: false }
  if (value > usual.third) return { words: 'Above the middle half', out: true }
  if (value < usual.first) return { words: 'Below the middle half', out: true }
  return { words: 'Within the middle half', out: false }
}
