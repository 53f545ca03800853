import type { Outputs } from '#lib/server/caller.ts'
import { formatCount } from '#lib/words/count-in-words.ts'
import { instantInWords } from '#lib/words/date-in-words.ts'

export type Making = Outputs['dashboard']['making']

const said = (value: number | null) => (value === null ? 'no value' : formatCount(value))

/** What moved since a person was last shown a figure, in a sentence or two. */
export function sinceLastShown({
  lastShown,
  value,
  parts,
}: Pick<Making, 'lastShown' | 'value' | 'parts'>): string {
  if (lastShown === null)
    return 'This is the first time that you follow this figure down. The next time, what has moved since is told here.'
  const before = `When you looked on ${instantInWords(lastShown.at)}, it was ${said(lastShown.value)}.`
  const moved = parts.filter((part) => part.moved).length
  if (lastShown.value === value)
    return moved === 0
      ? `${before} Nothing has moved since.`
      : `${before} Reports behind it have changed since; their sum is the same.`
  const difference =
    lastShown.value === null || value === null
      ? `It is ${said(value)} now`
      : `It has ${value > lastShown.value ? 'risen' : 'fallen'} by ${formatCount(Math.abs(value - lastShown.value))} since`
  return `${before} ${difference}, by decisions on reports that are marked below.`
}
