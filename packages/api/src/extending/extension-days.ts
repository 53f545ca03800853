import { addDays, isoDate, type IsoDate } from '@muster/metrics'
import { dayInWords } from '../day-in-words.ts'
import { Invalid } from '../refusals.ts'

/** How much time one request may win, in days after the day that the report is due now: Muster's own choice. */
const mostDays = 90

/** The last day that may be asked for or granted. */
export const latestExtension = (dueOn: string): IsoDate => addDays(isoDate(dueOn), mostDays)

/** @throws Invalid unless the new day lies after the one that counts now, and at most 90 days later */
export function refuseWrongDay(newDueOn: IsoDate, dueOn: string): void {
  if (newDueOn <= dueOn)
    throw new Invalid(`The new day must be later than ${dayInWords(dueOn)}, when the report is due now.`)
  if (newDueOn > latestExtension(dueOn))
    throw new Invalid(
      `Choose a day until ${dayInWords(latestExtension(dueOn))}: at most ${mostDays} days later.`,
    )
}

/** @param today where the organization is @throws Invalid */
export function refusePastDay(newDueOn: IsoDate, today: IsoDate): void {
  if (newDueOn < today) throw new Invalid('That day is over. Choose a day that lies ahead.')
}
