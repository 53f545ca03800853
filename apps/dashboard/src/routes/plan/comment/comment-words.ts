import { m } from '#lib/paraglide/messages.js'
import { dateInWords } from '#lib/words/date-in-words.ts'

interface Period {
  opensOn: string
  closesOn: string
  phase: 'to_come' | 'open' | 'closed'
}

/** `11:59 p.m. Eastern time on May 24, 2013`. */
export const closingInWords = ({ closesOn }: Pick<Period, 'closesOn'>): string =>
  m.comments_closing({ day: dateInWords(closesOn) })

const leads = { to_come: m.comments_lead_to_come, open: m.comments_lead_open, closed: m.comments_lead_closed }
const whens = { to_come: m.comments_when_to_come, open: m.comments_when_open, closed: m.comments_when_closed }

/** What can be done in a period, in a sentence. */
export const leadOf = ({ phase }: Pick<Period, 'phase'>): string => leads[phase]()

/** When one can comment, or could. */
export const whenInWords = (period: Period): string =>
  whens[period.phase]({ opens: dateInWords(period.opensOn), closes: closingInWords(period) })
