import {
  listAskedExtensions,
  listObligations,
  type BoardChoice,
  type Database,
  type OfficeScope,
} from '@muster/data'
import { standingOf } from '../reporting/standing.ts'
import type { BoardCell, BoardRow } from '../shapes/board.ts'
import { boardStandingOf } from './board-standing-of.ts'

/** The rows of a board for these awards, in their order. */
export async function boardRows(
  db: Database,
  scope: OfficeScope,
  { awardIds, choice: { quarters, now } }: { awardIds: readonly string[]; choice: BoardChoice },
): Promise<BoardRow[]> {
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined || awardIds.length === 0) return []
  const range = { first: first.quarter, last: last.quarter }
  const obligations = await listObligations(db, scope, { range, awards: awardIds, withoutDrafts: true })
  const names = quarters.map(({ quarter }) => quarter)
  const asked = await listAskedExtensions(db, awardIds, names)
  const askedFor = new Set(asked.map(({ awardId, fiscalQuarter }) => `${awardId} ${fiscalQuarter}`))

  const byAward = Map.groupBy(obligations, ({ awardId }) => awardId)
  return awardIds.flatMap((awardId) => {
    const owed = byAward.get(awardId) ?? []
    const [award] = owed
    if (award === undefined) return []
    const cells = names.map((quarter): BoardCell | null => {
      const found = owed.find(({ fiscalQuarter }) => fiscalQuarter === quarter)
      if (found === undefined) return null
      const standing = standingOf(found, now)
      const extensionAsked = askedFor.has(`${awardId} ${quarter}`)
      return { shown: boardStandingOf(standing), standing, extensionAsked }
    })
    const { number: awardNumber, organizationName, programName } = award
    return [{ awardNumber, organizationName, programName, cells }]
  })
}
