import { findAgency } from './agencies.ts'

/** One thing that agencies set out to do under an objective. */
export interface Action {
  /** Objective number and a running number: `5.2`. The numbers are Muster's own, not the Plan's. */
  readonly id: string
  readonly title: string
  /** Codes of the agencies that own it; each is in `agencies`. */
  readonly owners: readonly string[]
  /** `FY2013` or `FY2013–FY2017`. */
  readonly fiscalYears: string
  readonly firstFiscalYear: number
  readonly lastFiscalYear: number
  readonly illustrative: true
  readonly source: string
  /** A fact about the action that was found in a public source, which the sentence names. */
  readonly known?: string
}

/** What every action of Muster's copy of the plan says of itself. */
export const actionSource =
  'Paraphrased from memory, owners and years too. Not verified against the published Plan, which has many more actions.'

type ActionFacts = Pick<Action, 'id' | 'title' | 'owners' | 'known'> & {
  readonly years: readonly [first: number, last: number]
}

/**
 * Builds an action.
 * @throws RangeError if an owner is not in `agencies`, there is no owner, or the years run backward.
 */
export function action({ years: [firstFiscalYear, lastFiscalYear], ...facts }: ActionFacts): Action {
  const stranger = facts.owners.find((code) => findAgency(code) === undefined)
  if (stranger !== undefined)
    throw new RangeError(`Action ${facts.id}: no agency has the code "${stranger}".`)
  if (facts.owners.length === 0) throw new RangeError(`Action ${facts.id} has no owner.`)
  if (lastFiscalYear < firstFiscalYear) throw new RangeError(`Action ${facts.id} ends before it begins.`)
  const fiscalYears =
    firstFiscalYear === lastFiscalYear ? `FY${firstFiscalYear}` : `FY${firstFiscalYear}–FY${lastFiscalYear}`
  return { ...facts, fiscalYears, firstFiscalYear, lastFiscalYear, illustrative: true, source: actionSource }
}
