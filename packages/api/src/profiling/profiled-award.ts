import type { AwardPeers, AwardRecord, ObligationRecord, ReturnCount } from '@muster/data'
import { totalOf, stratumKey, type FiscalQuarter } from '@muster/metrics'
import { boardStandingOf } from '../board/board-standing-of.ts'
import type { Instant } from '../context.ts'
import { headlinesOf } from '../figures/headlines.ts'
import type { FigureCell } from '../figures/read-figures.ts'
import { standingOf } from '../reporting/standing.ts'
import type { ProfiledAward } from '../shapes/organization-profile.ts'

/** What was read of some awards, for some quarters. */
export interface ReadOfAwards {
  readonly quarters: readonly FiscalQuarter[]
  readonly now: Instant
  readonly obligations: readonly ObligationRecord[]
  readonly returns: readonly ReturnCount[]
  /** By award. */
  readonly cells: readonly FigureCell[]
  readonly peers: readonly AwardPeers[]
}

/** An award as the profile of its organization shows it. */
export function profiledAward(award: AwardRecord, read: ReadOfAwards): ProfiledAward {
  const { awardId, number, programName, programKind, startsOn, endsOn, states } = award
  const cells = read.quarters.map((quarter) => {
    const owed = read.obligations.find((each) => each.awardId === awardId && each.fiscalQuarter === quarter)
    if (owed === undefined) return null
    const standing = standingOf(owed, read.now)
    return { shown: boardStandingOf(standing), standing, extensionAsked: false }
  })
  const owed = cells.flatMap((cell) => cell ?? [])
  const isIn = ({ shown }: (typeof owed)[number]) => !['late', 'missing', 'not_yet_due'].includes(shown)
  return {
    number,
    programName,
    programKind,
    startsOn,
    endsOn,
    states: [...states],
    cells,
    onTime: owed.filter((cell) => isIn(cell) && !cell.standing.late).length,
    late: owed.filter((cell) => isIn(cell) && cell.standing.late).length,
    missing: owed.filter(({ shown }) => shown === 'late').length,
    returned: read.returns
      .filter((each) => each.awardId === awardId)
      .reduce((sum, { returned }) => sum + returned, 0),
    headlines: headlinesOf(programKind).map(({ code, label, unit }) => ({
      metric: code,
      label,
      unit,
      values: read.quarters.map((quarter) => valueAt(read.cells, awardId, code, quarter)),
      peers: read.quarters.map((quarter) => peersAt(read.peers, awardId, code, quarter)),
    })),
  }
}

function valueAt(
  cells: readonly FigureCell[],
  awardId: string,
  metric: string,
  quarter: FiscalQuarter,
): number | null {
  const key = stratumKey(totalOf(metric))
  const found = cells.find(
    (each) => each.group === awardId && each.stratum === key && each.fiscalQuarter === quarter,
  )
  return found?.sum ?? null
}

function peersAt(peers: readonly AwardPeers[], awardId: string, metric: string, quarter: FiscalQuarter) {
  const found = peers.find(
    (each) => each.awardId === awardId && each.metric === metric && each.fiscalQuarter === quarter,
  )
  return found === undefined ? null : { first: found.first, median: found.median, third: found.third }
}
