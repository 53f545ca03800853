import { auditTotals } from './audit-totals.ts'
import { defaultPolicy, type DisclosurePolicy } from './disclosure-policy.ts'
import { DisclosureRefused } from './disclosure-refused.ts'
import { isSensitive } from './is-sensitive.ts'
import type { PublishedCell, PublishedTable } from './published-table.ts'
import { valueOf, type Total } from './total.ts'

/**
 * Totals → what may be published of them, in the same order. A total is withheld when it is
 * sensitive, or when it was withheld before (else the two releases together would say what it was);
 * a change of 1 … threshold − 1 since the last release keeps the old value, marked as pending.
 *
 * Fails closed: the result is audited by separate code, and a breach throws `DisclosureRefused`.
 */
export function protectTotals<Key extends string>(
  totals: readonly Total<Key>[],
  policy: DisclosurePolicy = defaultPolicy,
): PublishedTable<Key> {
  const cells = totals.map((total) => protect(total, policy))
  const breaches = auditTotals(totals, cells, policy)
  if (breaches.length > 0) throw new DisclosureRefused(breaches)
  // The one place where the brand is put on: behind the audit.
  return { cells } as unknown as PublishedTable<Key>
}

function protect<Key extends string>(total: Total<Key>, policy: DisclosurePolicy): PublishedCell<Key> {
  const { key, contributions, previous } = total
  if (contributions.length === 0 && previous === undefined) return { key, status: 'no_data', value: null }
  const value = valueOf(total)
  const stillWithheld = previous !== undefined && 'withheld' in previous
  if (stillWithheld || isSensitive(contributions, policy)) return { key, status: 'withheld', value: null }
  if (previous !== undefined) {
    const change = Math.abs(value - previous.value)
    if (change > 0 && change < policy.threshold)
      return { key, status: 'revision_pending', value: previous.value }
  }
  return { key, status: 'published', value }
}
