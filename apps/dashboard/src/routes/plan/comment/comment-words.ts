import { dateInWords } from '#lib/words/date-in-words.ts'

interface Period {
  opensOn: string
  closesOn: string
  phase: 'to_come' | 'open' | 'closed'
}

/** `11:59 p.m. Eastern time on May 24, 2013`. */
export const closingInWords = ({ closesOn }: Pick<Period, 'closesOn'>): string =>
  `11:59 p.m. Eastern time on ${dateInWords(closesOn)}`

/** The sentences of this page: nowhere else, so that they can be told in another language. */
export const words = {
  title: 'Comments on the plan',
  never: {
    title: 'No edition of the plan can be commented on yet',
    what: 'When one can, this page says until when, and how.',
  },
  lead: {
    to_come: 'You will be able to say what you think of this edition of the plan.',
    open: 'Say what you think of this edition of the plan: of all of it, or of one goal, objective, action or theme.',
    closed: 'The time to comment is over. Here is what was said, and what was answered.',
  },
  when: (period: Period): string =>
    ({
      to_come: `You can comment from ${dateInWords(period.opensOn)} to ${closingInWords(period)}.`,
      open: `You can comment until ${closingInWords(period)}.`,
      closed: `Comments were taken from ${dateInWords(period.opensOn)} to ${closingInWords(period)}.`,
    })[period.phase],
  write: 'Write a comment',
  read: 'Somebody reads each comment before it is published. It takes a few days.',
  synthetic: {
    open: 'The comment period is made up, too: no agency asked for comments on this edition in 2017.',
    closed: 'The period is the real one. What the public really said then came elsewhere, and is not here.',
  },
  editions: 'Other editions',
  none: {
    title: 'No comment is published yet',
    what: 'Comments appear here when somebody has read them.',
  },
  noneHere: {
    title: 'No published comment is about this',
    what: 'Choose another place in the plan.',
    next: 'Show all comments',
  },
  filter: { label: 'Show comments on', all: 'Everything', button: 'Show these' },
  files: 'Take the published comments away',
  receipt: {
    title: 'What became of your comment?',
    label: 'Number of your receipt',
    hint: 'For example K7Q2-M9TD-4XWA',
    button: 'Look it up',
  },
} as const
