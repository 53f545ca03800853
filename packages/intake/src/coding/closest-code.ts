/** A code with its label. */
export interface Named {
  readonly code: string
  readonly label: string
}

const longest = 60
/** One slip for every five letters, and never more than three. */
const slipsAllowed = (text: string): number => Math.min(3, Math.ceil(text.length / 5))

/**
 * The entry that a person may have meant: its label was written, or its code with a slip or two. Undefined if none is
 * close, or two are equally close: it is only ever offered, never taken.
 */
export function closestCode<Entry extends Named>(text: string, entries: readonly Entry[]): Entry | undefined {
  if (text.length === 0 || text.length > longest) return undefined
  const plain = plainly(text)
  const exact = entries.find(({ code, label }) => plainly(label) === plain || plainly(code) === plain)
  if (exact !== undefined) return exact
  const near = entries
    .map((entry) => ({ entry, slips: slipsBetween(plain, plainly(entry.code)) }))
    .filter(({ slips }) => slips <= slipsAllowed(plain))
    .sort((one, other) => one.slips - other.slips)
  return near[0]?.slips === near[1]?.slips ? undefined : near[0]?.entry
}

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_.,-]+/g, ' ')
    .trim()

/** Edit distance: letters added, left out or changed. */
export function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1])
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
