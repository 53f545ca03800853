import type { Heading } from '../layout/heading.ts'
import type { Complaint, Rule } from './rule.ts'

/** A rule about the row of column names. */
export interface HeadingRule extends Rule {
  readonly judge: (heading: Heading) => readonly HeadingComplaint[]
}

export interface HeadingComplaint extends Complaint {
  readonly column: string | null
  /** Counted from 0. */
  readonly place?: number
}
