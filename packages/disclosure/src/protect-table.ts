import { DisclosureRefused } from './disclosure-refused.ts'
import { proposeRelease, type Proposal, type ProposalOptions } from './propose-release.ts'
import type { InnerTable } from './shape/inner-table.ts'
import { defaultTablePolicy, type TablePolicy } from './table/table-policy.ts'

/** A table that may be published, with the proof; and what earlier releases gave away, which nothing can call back. */
export type ProtectedTable = Omit<Proposal, 'breaches'>

export interface ProtectOptions {
  readonly policy?: TablePolicy
  /** A secret that decides between equal choices. Without one, who knows the method can rule out more tables. */
  readonly key?: string
  /** Told when a stage ends: `chosen`, again if it was chosen anew, then `proven`. */
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
  const propose = (zeros: ProposalOptions['zeros']) => proposeRelease(table, { policy, key, onStage, zeros })
  let proposal = await propose('shown')
  // A zero of now can complete what earlier releases tell. Withholding all of now, zeros too, always leaves only what they tell alone.
  if (proposal.breaches.length > 0 && table.previous.length > 0) proposal = await propose('complements')
  const { breaches, ...release } = proposal
  if (breaches.length > 0) throw new DisclosureRefused(breaches)
  onStage?.('proven')
  return release
}
