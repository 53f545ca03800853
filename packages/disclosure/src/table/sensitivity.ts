import type { Contributors, InnerTable } from '../shape/inner-table.ts'
import type { TablePolicy } from './table-policy.ts'

/** How a count must be hidden: nobody may prove that it is above 0, nor that it is below `high`. */
export interface Sensitivity {
  readonly high: number
}

/**
 * Whether the sum of some inner cells is sensitive, and how far up it must be able to reach. A small count must be able to
 * reach the threshold. One that is large but too few organizations' making must reach a threshold beyond itself: one
 * who knows their own part could else prove that the rest is small.
 */
export function sensitivityOf(
  { cells }: InnerTable,
  inner: readonly number[],
  { threshold, contributors, dominance, protectZeros }: TablePolicy,
): Sensitivity | undefined {
  let value = 0
  const parts: Contributors[] = []
  for (const index of inner) {
    const cell = cells[index]
    if (cell === undefined || cell.count === 0) continue
    value += cell.count
    if (cell.contributors !== undefined) parts.push(cell.contributors)
  }
  if (value === 0) return protectZeros ? { high: threshold } : undefined
  if (value < threshold) return { high: threshold }
  if (parts.length === 0) return undefined
  const { number, largest } = contributorsOf(parts)
  if (number < contributors || largest > dominance * value) return { high: value + threshold }
  return undefined
}

/**
 * How many organizations are known to stand behind a sum, and the largest part of one. Of numbers alone only the largest
 * is certain: the three of one cell may be the three of another.
 */
function contributorsOf(parts: readonly Contributors[]): { number: number; largest: number } {
  const named = new Map<string, number>()
  let number = 0
  for (const part of parts) {
    if (typeof part === 'number') number = Math.max(number, part)
    else for (const [name, count] of part) named.set(name, (named.get(name) ?? 0) + count)
  }
  return { number: Math.max(number, named.size), largest: Math.max(0, ...named.values()) }
}
