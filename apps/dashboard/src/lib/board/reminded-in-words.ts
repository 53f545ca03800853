import { countOf, formatCount } from '#lib/words/count-in-words.ts'

/** How many reports: reminded of now, earlier today, with nobody to tell, and in or not due. */
export interface Reminded {
  reminded: number
  earlier: number
  nobody: number
  notOwed: number
}

/** What came of a reminder, as sentences. */
export function remindedInWords({ reminded, earlier, nobody, notOwed }: Reminded): string {
  const was = (count: number) => (count === 1 ? 'was' : 'were')
  return [
    reminded === 0 ? 'Nobody was reminded.' : `You reminded grantees of ${countOf(reminded, 'report')}.`,
    ...(earlier === 0 ? [] : [`Of ${countOf(earlier, 'report')} they were reminded earlier today.`]),
    ...(nobody === 0
      ? []
      : [`For ${countOf(nobody, 'report')} there is nobody to remind: invite somebody of the organization.`]),
    ...(notOwed === 0 ? [] : [`${formatCount(notOwed)} ${was(notOwed)} passed over: in, or not due yet.`]),
  ].join(' ')
}
