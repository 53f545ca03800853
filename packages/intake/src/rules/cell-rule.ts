import type { Known } from '../award-facts.ts'
import type { Column } from '../layout/columns.ts'
import type { Complaint, Rule } from './rule.ts'

/**
 * A rule about the text of a cell, without the space around it. It is asked once for each different text of a file, so it
 * may take its time. The first rule of a cell that complains is the one that speaks.
 */
export interface CellRule extends Rule {
  readonly column: Column
  readonly judge: (text: string, known: Known) => Complaint | undefined
}
