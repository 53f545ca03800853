import type { Severity } from './severity.ts'

interface Damage {
  readonly code: string
  readonly severity: Severity
  readonly row: number | null
  readonly rows: number
}

const bySeverity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
// Personal information must not stay in the file a minute longer; a broken table makes other findings.
const firstTiers = 'PS'

/** Most damaging first: by severity, then by tier, then what is wrong in many rows, then by row. For sorting. */
export const damageOrder = (one: Damage, other: Damage): number =>
  bySeverity[one.severity] - bySeverity[other.severity] ||
  tierRank(one.code) - tierRank(other.code) ||
  other.rows - one.rows ||
  (one.row ?? 0) - (other.row ?? 0) ||
  (one.code < other.code ? -1 : Number(one.code > other.code))

const tierRank = (code: string): number => {
  const rank = firstTiers.indexOf(code.charAt(0))
  return rank === -1 ? firstTiers.length : rank
}
