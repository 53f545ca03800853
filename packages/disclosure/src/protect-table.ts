import { alreadyExposed } from './audit/audit-release.ts'
import { checkCells } from './audit/check-cells.ts'
import { readAttack } from './audit/read-attack.ts'
import type { Certificate } from './certificate/certificate.ts'
import { checkCertificate } from './certificate/check-certificate.ts'
import { makeCertificate } from './certificate/make-certificate.ts'
import { DisclosureRefused } from './disclosure-refused.ts'
import type { InnerTable, ReleasedCell } from './shape/inner-table.ts'
import { loadSolver } from './suppress/solver.ts'
import { suppress } from './suppress/suppress.ts'
import { buildAttackModel } from './table/build-attack-model.ts'
import { decideCells } from './table/decide-cells.ts'
import { publishedSums } from './table/published-sums.ts'
import { defaultTablePolicy, type TablePolicy } from './table/table-policy.ts'
import { tieBreaks } from './table/tie-breaks.ts'

/** A table that may be published, with the proof; and what earlier releases gave away, which nothing can call back. */
export interface ProtectedTable {
  readonly cells: readonly ReleasedCell[]
  readonly certificate: Certificate
  /** Sentences: what is provable from earlier releases alone. */
  readonly exposed: readonly string[]
}

export interface ProtectOptions {
  readonly policy?: TablePolicy
  /** A secret that decides between equal choices. Without one, who knows the method can rule out more tables. */
  readonly key?: string
  /** Told when a stage ends: `chosen`, then `proven`. */
  readonly onStage?: (stage: 'chosen' | 'proven') => void
}

/**
 * Inner cells → every cell to publish, in a stable order, with those withheld that would give away a sensitive count: the sensitive
 * ones themselves, and others so that nobody can work them out. The same input, policy and key give the same result.
 *
 * Fails closed: unless whole-number tables prove that every sensitive cell may be 0 and may be large, as far as anybody outside
 * can tell, it throws `DisclosureRefused`. Throws `InputFault` where earlier releases do not fit the cells.
 */
export async function protectTable(table: InnerTable, options: ProtectOptions = {}): Promise<ProtectedTable> {
  const { policy = defaultTablePolicy, key, onStage } = options
  const sums = publishedSums(table)
  const groups = decideCells(table, sums, policy)
  const ties =
    key === undefined
      ? new Map<string, number>()
      : await tieBreaks(
          key,
          sums.map((sum) => sum.key),
        )
  const model = buildAttackModel(table, sums, groups, policy, (text) => ties.get(text) ?? 0)
  const { suppression, prove } = suppress(await loadSolver(), model)
  onStage?.('chosen')
  prove()

  const shown = new Map<number, ReleasedCell>()
  groups.forEach((group, row) => {
    const withheld = group.withheld || suppression.complements.has(row)
    for (const member of group.sums) {
      const at = sums[member]?.at ?? {}
      const pending = withheld ? undefined : group.pending
      shown.set(member, {
        at,
        value: withheld ? null : (pending ?? group.value),
        ...(pending !== undefined && { revisionPending: true as const }),
      })
    }
  })
  const cells = sums.flatMap((_, index) => shown.get(index) ?? [])
  const certificate = await makeCertificate(table, cells, policy, suppression)
  const { faults, unproven } = await checkCertificate(table, cells, certificate, policy)
  const exposed = await alreadyExposed(readAttack(table, cells, policy), unproven)
  const open = unproven.filter((question) => !exposed.has(question)).map(({ breach }) => breach)
  const breaches = [...checkCells(table, cells, policy), ...faults, ...open]
  if (breaches.length > 0) throw new DisclosureRefused(breaches)
  onStage?.('proven')
  return { cells, certificate, exposed: [...exposed].map(({ breach }) => breach) }
}
