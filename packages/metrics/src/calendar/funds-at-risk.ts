import { addDays, type IsoDate } from '../iso-date.ts'

/** Days after a missed due day from which funds may be withheld. */
const daysUntilFundsAreAtRisk = 15

/**
 * The day from which funds may be withheld if a report that was due on `dueOn` is still missing: 2017-11-14 for a
 * report due on 2017-10-30. JustGrants suspends an award's funds 15 days after the due date (Department of Justice,
 * JustGrants training on performance reporting). Muster suspends nothing: it says what may happen.
 */
export const fundsAtRiskOn = (dueOn: IsoDate): IsoDate => addDays(dueOn, daysUntilFundsAreAtRisk)
