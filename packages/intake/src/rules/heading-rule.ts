import type { Heading } from '../layout/heading.ts'
import type { Complaint, Rule } from './rule.ts'

/** A rule about the row of column names. */
export interface HeadingRule extends Rule {
  readonly judge: (heading: Heading) => readonly (Complaint & { readonly column: string | null })[]
}
