import type { Chance } from '../chance/chance.ts'
import { between, logNormal, share } from '../chance/draws.ts'

/** How clients came and went in one quarter. */
export interface ClientFlow {
  readonly openBefore: number
  readonly arrived: number
  readonly left: number
  /** Open on the last day: those before, and those who arrived, without those who left. */
  readonly open: number
}

// A client stays four to five quarters: of those open or new in a quarter, about a fifth leave.
const leaving = 0.21

/**
 * The flow through an organization, quarter after quarter, from the new clients to be expected in each. The organization
 * was there before the first quarter, with as many open clients as it would have at that pace.
 */
export function clientFlows(expected: readonly number[], chance: Chance): ClientFlow[] {
  let open = Math.round((expected[0] ?? 0) * 2.6 + between(chance, 0, 3))
  return expected.map((pace, index) => {
    const stream = chance.fork(`flow ${index}`)
    const arrived = Math.round(logNormal(stream, pace * 0.95, 0.32))
    const left = share(stream, open + arrived, leaving)
    const flow = { openBefore: open, arrived, left, open: open + arrived - left }
    open = flow.open
    return flow
  })
}
