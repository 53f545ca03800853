import type { DisclosurePolicy } from './disclosure-policy.ts'
import type { PublishedCell } from './published-table.ts'
import type { Total } from './total.ts'

/**
 * Reads a protected table as an attacker would, and says every breach in a sentence; none is proof.
 * It shares no code with the suppressor on purpose: an error there must not be repeated here.
 *
 * For a total that stands alone the attacker's range of a withheld count is every whole number, so
 * what is left to check is what is shown: each shown count is true, or the one shown before; it is
 * zero or at least the threshold; enough organizations stand behind it; and it moved by nothing or by
 * at least the threshold since it was last shown.
 */
export function auditTotals(
  totals: readonly Total[],
  cells: readonly PublishedCell[],
  policy: DisclosurePolicy,
): readonly string[] {
  const breaches: string[] = []
  const seen = new Set<string>()
  if (totals.length !== cells.length) breaches.push(`${totals.length} totals, but ${cells.length} cells`)

  cells.forEach((cell, index) => {
    const total = totals[index]
    if (total === undefined || total.key !== cell.key) {
      breaches.push(`cell ${index + 1} (${cell.key}) is not the total at its place`)
      return
    }
    if (seen.has(cell.key)) breaches.push(`${cell.key} stands twice`)
    seen.add(cell.key)
    if (cell.value === null) return
    for (const fault of faultsOfShown(total, cell.value, policy)) breaches.push(`${cell.key} ${fault}`)
  })
  return breaches
}

function* faultsOfShown(total: Total, shown: number, policy: DisclosurePolicy): Iterable<string> {
  let sum = 0
  let largest = 0
  let above = 0
  for (const part of total.contributions) {
    sum += part
    if (part > largest) largest = part
    if (part !== 0) above += 1
  }
  const before = total.previous
  if (before !== undefined && 'withheld' in before) yield 'was withheld before and is shown now'
  const shownBefore = before !== undefined && 'value' in before ? before.value : undefined

  if (shown === shownBefore) return
  if (shown !== sum) yield 'is neither the true count nor the one shown before'
  if (shown >= 1 && shown <= policy.threshold - 1) yield `is from 1 to ${policy.threshold - 1}`
  if (shown > 0 && above < policy.contributors) yield `has fewer than ${policy.contributors} contributors`
  if (shown > 0 && largest / shown > policy.dominance) yield 'is nearly all of one organization’s making'
  if (shownBefore !== undefined && Math.abs(shown - shownBefore) < policy.threshold)
    yield 'moved by so little that the change itself would be a small count'
}
