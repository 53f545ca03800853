import { alreadyExposed } from './audit/audit-release.ts'
import { checkCells } from './audit/check-cells.ts'
import { readAttack } from './audit/read-attack.ts'
import type { Certificate } from './certificate/certificate.ts'
import { checkCertificate } from './certificate/check-certificate.ts'
import { makeCertificate } from './certificate/make-certificate.ts'
import type { InnerTable, ReleasedCell } from './shape/inner-table.ts'
import { loadSolver } from './suppress/solver.ts'
import { suppress } from './suppress/suppress.ts'
import { buildAttackModel, type ModelOptions } from './table/build-attack-model.ts'
import { decideCells } from './table/decide-cells.ts'
import { publishedSums } from './table/published-sums.ts'
import type { TablePolicy } from './table/table-policy.ts'
import { tieBreaks } from './table/tie-breaks.ts'

/** A release that could be, checked. It must not be published unless there are no breaches. */
export interface Proposal {
  readonly cells: readonly ReleasedCell[]
  readonly certificate: Certificate
  /** Sentences: what is provable from earlier releases alone. */
  readonly exposed: readonly string[]
  /** Sentences: what is wrong with it, or not proven. */
  readonly breaches: readonly string[]
}

export interface ProposalOptions extends Pick<ModelOptions, 'zeros'> {
  readonly policy: TablePolicy
  readonly key: string | undefined
  readonly onStage: ((stage: 'chosen') => void) | undefined
}

/** Chooses what is withheld, proves what can be proven of it, and checks it by code that shares nothing with the choice. */
export async function proposeRelease(
  table: InnerTable,
  { policy, key, zeros, onStage }: ProposalOptions,
): Promise<Proposal> {
  const sums = publishedSums(table)
  const groups = decideCells(table, sums, policy)
  const ties =
    key === undefined
      ? new Map<string, number>()
      : await tieBreaks(
          key,
          sums.map((sum) => sum.key),
        )
  const tieBreak = (text: string) => ties.get(text) ?? 0
  const model = buildAttackModel(table, sums, groups, policy, { tieBreak, zeros })
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
  return {
    cells,
    certificate,
    exposed: [...exposed].map(({ breach }) => breach),
    breaches: [...checkCells(table, cells, policy), ...faults, ...open],
  }
}
