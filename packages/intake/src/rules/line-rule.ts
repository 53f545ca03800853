import type { Stratum } from '@muster/metrics'
import type { Complaint, Rule } from './rule.ts'

/** A rule about metric, breakdown and category together. It is asked once for each different three of a file. */
export interface LineRule extends Rule {
  readonly judge: (codes: Stratum) => (Complaint & { readonly column: keyof Stratum }) | undefined
}
