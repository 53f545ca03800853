import { countOf } from '#lib/words/count-in-words.ts'

interface AwardChanged {
  opened: number
  dropped: number
  moved: number
}

/** What came of a change, for the address of the page that says it: `2-0-1`. */
export const changedInWords = ({ opened, dropped, moved }: AwardChanged): string =>
  [opened, dropped, moved].join('-')

/** The same in a sentence; undefined for an address that says nothing. */
export function changedWords(done: string): string | undefined {
  const [, ...counts] = /^(\d{1,4})-(\d{1,4})-(\d{1,4})$/.exec(done) ?? []
  if (counts.length === 0) return undefined
  const [opened = 0, dropped = 0, moved = 0] = counts.map(Number)
  const parts = [
    ...(opened > 0 ? [`${countOf(opened, 'report')} more ${opened === 1 ? 'is' : 'are'} expected`] : []),
    ...(dropped > 0
      ? [`${countOf(dropped, 'report')} ${dropped === 1 ? 'is' : 'are'} no longer expected`]
      : []),
    ...(moved > 0 ? [`${countOf(moved, 'report')} ${moved === 1 ? 'is' : 'are'} due on another day`] : []),
  ]
  const said = parts.join(', ')
  return said === '' ? 'What it owes stays as it was.' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
