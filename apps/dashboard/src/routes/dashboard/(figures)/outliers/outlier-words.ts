import { formatCount } from '#lib/words/count-in-words.ts'

/** How far a value lies from what is usual, as the api tells it. */
export type Distance = { median: number; distance: number } | null

/** `4.2 spreads above 100`; null where too little is known. */
export function distanceInWords(from: Distance): string | null {
  if (from === null) return null
  const times = formatCount(Math.round(Math.abs(from.distance) * 10) / 10)
  if (times === '0') return `at the median, ${formatCount(from.median)}`
  return `${times} spreads ${from.distance > 0 ? 'above' : 'below'} ${formatCount(from.median)}`
}

/** The same beside what judges: an award's own counts before, or others while it has few. */
export const besideUsual = ({ own, others }: { own: Distance; others: Distance }): string | null =>
  own === null && others !== null ? `${distanceInWords(others)}, of other awards` : distanceInWords(own)

/** What stands out, as a headline. */
export const outliersTitle = (total: number): string =>
  total === 0
    ? 'No count stands out'
    : `${formatCount(total)} ${total === 1 ? 'count stands' : 'counts stand'} out from what is usual`
