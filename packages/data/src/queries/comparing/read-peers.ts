import type { Database } from '../../database.ts'
import { beyondScope } from '../../scoping/beyond-scope.ts'
import { peerFigures, type PeerChoice } from './peer-figures.ts'

export interface Peers {
  /** How many awards there are, of other organizations. */
  awards: number
  /** By metric: between which numbers nine in ten reports for a state and quarter lie. */
  usual: { metric: string; low: number; high: number }[]
}

/** What peers usually report: see `peerFigures`. Undefined if there are too few of them. One statement. */
export async function readPeers(db: Database, choice: PeerChoice): Promise<Peers | undefined> {
  const { rows } = await beyondScope(db, () =>
    db.execute<{ metric: string; awards: number; low: number; high: number }>(
      peerFigures(choice, { low: 0.05, high: 0.95 }),
    ),
  )
  const [any] = rows
  if (any === undefined) return undefined
  return { awards: any.awards, usual: rows.map(({ metric, low, high }) => ({ metric, low, high })) }
}

/** Half of the reports of peers lie between the first and the third quartile of a metric, and half below its median. */
export interface PeerQuartiles {
  /** How many awards there are, of other organizations. */
  awards: number
  metrics: { metric: string; first: number; median: number; third: number }[]
}

/** The same for those who review: never the number of one award. Undefined if there are too few. One statement. */
export async function readPeerQuartiles(
  db: Database,
  choice: PeerChoice,
): Promise<PeerQuartiles | undefined> {
  const { rows } = await beyondScope(db, () =>
    db.execute<{ metric: string; awards: number; first: number; median: number; third: number }>(
      peerFigures(choice, { first: 0.25, median: 0.5, third: 0.75 }),
    ),
  )
  const [any] = rows
  if (any === undefined) return undefined
  return {
    awards: any.awards,
    metrics: rows.map(({ metric, first, median, third }) => ({ metric, first, median, third })),
  }
}
