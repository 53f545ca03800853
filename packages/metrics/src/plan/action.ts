import { findAgency } from './agencies.ts'

/** One thing that agencies set out to do under an objective. */
export interface Action {
  /** Objective number and a running number: `5.2`. The numbers are Muster's own, not the Plan's. */
  readonly id: string
  readonly title: string
  /** Codes of the agencies that answer for it, one or more; each is in `agencies`. */
  readonly lead: readonly string[]
  /** Codes of the agencies that work on it beside them. */
  readonly supporting: readonly string[]
  /** `FY2013`, `FY2013–FY2017`, or `FY2014–FY2017 and beyond`. */
  readonly fiscalYears: string
  readonly firstFiscalYear: number
  readonly lastFiscalYear: number
  /** Whether it is meant to go on after the last year of the plan. */
  readonly beyond: boolean
  readonly illustrative: true
  readonly source: string
  /** A fact about the action that was found in a public source, which the sentence names. */
  readonly known?: string
}

/** What every action of Muster's copy of the plan says of itself. */
export const actionSource =
  'Paraphrased from memory, agencies and years too. That the agency named first leads is Muster’s own reading. Not verified against the published Plan, which has many more actions.'

type ActionFacts = Pick<Action, 'id' | 'title' | 'lead' | 'known'> & {
  readonly supporting?: readonly string[]
  readonly years: readonly [first: number, last: number]
  readonly beyond?: boolean
}

/**
 * Builds an action.
 * @throws RangeError if an agency is not in `agencies` or named twice, nobody leads, or the years run backward.
 */
export function action({
  years: [firstFiscalYear, lastFiscalYear],
  supporting = [],
  beyond = false,
  ...facts
}: ActionFacts): Action {
  const named = [...facts.lead, ...supporting]
  const stranger = named.find((code) => findAgency(code) === undefined)
  if (stranger !== undefined)
    throw new RangeError(`Action ${facts.id}: no agency has the code "${stranger}".`)
  if (new Set(named).size < named.length) throw new RangeError(`Action ${facts.id} names an agency twice.`)
  if (facts.lead.length === 0) throw new RangeError(`Action ${facts.id} has no agency that leads it.`)
  if (lastFiscalYear < firstFiscalYear) throw new RangeError(`Action ${facts.id} ends before it begins.`)
  const span =
    firstFiscalYear === lastFiscalYear ? `FY${firstFiscalYear}` : `FY${firstFiscalYear}–FY${lastFiscalYear}`
  return {
    ...facts,
    supporting,
    fiscalYears: beyond ? `${span} and beyond` : span,
    firstFiscalYear,
    lastFiscalYear,
    beyond,
    illustrative: true,
    source: actionSource,
  }
}
