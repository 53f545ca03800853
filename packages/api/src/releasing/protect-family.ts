import {
  auditRelease,
  DisclosureRefused,
  protectTable,
  type Certificate,
  type ProtectedTable,
  type TablePolicy,
} from '@muster/disclosure'
import { Conflict } from '../refusals.ts'
import type { Family, FamilyCounts } from './inner-cells.ts'
import { innerTableOf } from './inner-table-of.ts'
import type { EarlierProof, ShownCell, ShownTotal } from './kept-proof.ts'
import type { Level } from './level.ts'

/** Why a total is not divided in a fiscal year. */
export const omissions = ['total_not_shown', 'not_added_up', 'no_earlier_counts', 'not_provable'] as const
export type Omission = (typeof omissions)[number]

/** A family of a metric and fiscal year, and how its total is shown. */
export interface FamilyOfYear {
  readonly family: Family
  readonly counts: FamilyCounts
  readonly total: ShownTotal
  /** What earlier releases showed, the oldest first; undefined where one of them showed the total and kept no counts. */
  readonly earlier: readonly EarlierProof[] | undefined
}

/** What is shown of it: the cells of each level with the proof, those of the last release once more, or why there are none. */
export type ProtectedFamily =
  | { readonly levels: EarlierProof['levels']; readonly certificate: Certificate; readonly carried: false }
  | { readonly levels: EarlierProof['levels']; readonly certificate: null; readonly carried: true }
  | { readonly omitted: Omission }

/**
 * Protects the counts beneath a total that is shown. Where what is new cannot be proven safe, the public keeps seeing
 * what it knows already; where that is nothing, nothing is shown. @throws Conflict if the audit finds a breach
 */
export async function protectFamily(
  { family, counts, total, earlier }: FamilyOfYear,
  levels: readonly Level[],
  policy: TablePolicy,
  key: string | undefined,
): Promise<ProtectedFamily> {
  if (total?.value == null) return { omitted: 'total_not_shown' }
  if (counts === 'not_added_up') return { omitted: 'not_added_up' }
  if (earlier === undefined) return { omitted: 'no_earlier_counts' }
  const table = innerTableOf(family, counts, levels, earlier)
  const proven = await prove(table, policy, key)
  if (proven === undefined || !isSameTotal(proven, total)) return shownBefore(levels, earlier)
  const { breaches } = await auditRelease(table, proven.cells, policy)
  // The breaches name counts: they stay here.
  if (breaches.length > 0)
    throw new Conflict('The audit found counts that could be worked out. Nothing was built.')
  return {
    levels: levels.map((level) => cellsOf(level, proven)),
    certificate: proven.certificate,
    carried: false,
  }
}

async function prove(
  ...[table, policy, key]: [Parameters<typeof protectTable>[0], TablePolicy, string | undefined]
) {
  try {
    return await protectTable(table, { policy, ...(key !== undefined && { key }) })
  } catch (error) {
    if (error instanceof DisclosureRefused) return undefined
    throw error
  }
}

/** All families share the total: each must show it as it is shown. */
function isSameTotal({ cells }: ProtectedTable, total: ShownTotal): boolean {
  const own = cells.find(({ at }) => Object.keys(at).length === 0)
  return own?.value === total?.value && own?.revisionPending === total?.revisionPending
}

function cellsOf(level: Level, { cells }: ProtectedTable): EarlierProof['levels'][number] {
  return {
    level,
    cells: cells.flatMap(({ at, ...cell }): ShownCell[] => {
      const member = at[level.name]
      return member === undefined ? [] : [{ member, ...cell }]
    }),
  }
}

function shownBefore(levels: readonly Level[], earlier: readonly EarlierProof[]): ProtectedFamily {
  const known = levels.flatMap((level) => {
    const last = earlier.flatMap((each) => each.levels).findLast((each) => each.level.name === level.name)
    return last === undefined ? [] : [{ level, cells: last.cells.map(pending) }]
  })
  return known.length < levels.length
    ? { omitted: 'not_provable' }
    : { levels: known, certificate: null, carried: true }
}

const pending = ({ member, value }: ShownCell): ShownCell => ({
  member,
  value,
  ...(value !== null && { revisionPending: true as const }),
})
