import type { Told } from '@muster/data'
import { dayInWords } from '../day-in-words.ts'

/** `FY2017 Q4 report of award 2016-VT-BX-K012` */
const reportOf = ({ awardNumber, quarter }: Told): string =>
  `${(quarter ?? '').replace('Q', ' Q')} report of award ${awardNumber ?? ''}`

export interface MailWords {
  /** What happened: the subject, and the first sentence. */
  readonly happened: string
  /** What the reader can do now. */
  readonly next: string
}

/** What mail and the inbox say of each kind. Only which report, what happened and what to do: nothing that anybody wrote or counted. */
export function wordsOf(told: Told): MailWords {
  const report = reportOf(told)
  const due = told.day === null ? '' : dayInWords(told.day)
  switch (told.kind) {
    case 'received':
      return {
        happened: `We received the ${report}`,
        next: 'A program officer will review it. You can read it, print its receipt, or correct it at any time:',
      }
    case 'submitted':
      return { happened: `The ${report} was submitted`, next: 'It waits for your review:' }
    case 'returned':
      return {
        happened: `The ${report} was returned`,
        next: 'Open it to read why. Then correct it and certify it again:',
      }
    case 'accepted':
      return {
        happened: `The ${report} was accepted`,
        next: 'You have nothing more to do. If a number changes later, you can amend the report:',
      }
    case 'reopened':
      return {
        happened: `The ${report} was reopened`,
        next: 'It no longer counts as accepted. Open it to read why. Then correct it and certify it again:',
      }
    case 'recalled':
      return {
        happened: `The ${report} was taken back`,
        next: told.asOfficer
          ? 'The grantee corrects it, and submits it again. You have nothing to do until then:'
          : 'It no longer counts as submitted. Correct its draft, then certify it again:',
      }
    case 'comment':
      return {
        happened: `There is a comment on the ${report}`,
        next: 'Read it and answer:',
      }
    case 'extension_requested':
      return {
        happened: `More time was asked for the ${report}`,
        next: 'Read the request and decide:',
      }
    case 'extension_decided':
      return {
        happened: `Your request for more time for the ${report} was decided`,
        next: `${due && `The report is due on ${due}. `}Open it to read the answer:`,
      }
    case 'listing_requested':
      return {
        happened: 'An organization asks to be listed in the directory, or to change its listing',
        next: 'Read what would be public, and decide:',
      }
    case 'public_comments':
      return {
        happened: 'Comments on the plan wait to be read',
        next: 'Nothing of them is public until you decide:',
      }
    case 'due_14':
    case 'due_7':
    case 'due_1':
      return {
        happened: `The ${report} is due on ${due}`,
        next: 'It is not submitted yet. You can upload a file, fill in the form, or ask for more time:',
      }
    case 'late':
      return {
        happened: `The ${report} is late`,
        next: `It was due on ${due}. Submit it now and say why it is late, or ask for more time:`,
      }
    case 'reminder':
      return {
        happened: `A reminder: the ${report} is not submitted`,
        next: `${due && `Its due date is ${due}. `}Your program officer asks for it. You can upload a file or fill in the form:`,
      }
    case 'digest':
      return { happened: `Your summary for ${due}`, next: 'See what waits for you:' }
  }
}
