import type { AwardFacts, Known } from '../award-facts.ts'
import type { ReportPlace } from '../counts/report-list.ts'
import type { Complaint, Rule } from './rule.ts'

/** A rule about award, quarter and state together. It speaks of every row that names them. */
export interface PlaceRule extends Rule {
  readonly column: 'fiscal_quarter' | 'state'
  /** Whether it is then unclear which form the rows are for: if so, nothing is said to be missing or too much. */
  readonly blursForm: boolean
  /** `facts` are undefined where nobody knows the award. */
  readonly judge: (place: ReportPlace, facts: AwardFacts | undefined, known: Known) => Complaint | undefined
}
