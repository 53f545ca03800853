import type { Heading } from '../layout/heading.ts'
import type { Complaint, Rule } from './rule.ts'

/** A rule about the cells of one row, before they are understood. A row that breaks it is not read. */
export interface RowRule extends Rule {
  readonly judge: (cells: readonly string[], heading: Heading) => Complaint | undefined
}
