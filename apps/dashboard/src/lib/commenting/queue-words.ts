/** Where comments wait or stand, in the order of the work. */
export const queues = ['waiting', 'suspect', 'unanswered', 'published', 'rejected'] as const
export type Queue = (typeof queues)[number]

export const queueLabels: Readonly<Record<Queue, string>> = {
  waiting: 'To read',
  suspect: 'Looks like a program',
  unanswered: 'To answer',
  published: 'Published',
  rejected: 'Not published',
}

export const queueNotes: Readonly<Record<Queue, string>> = {
  waiting: 'Nobody has decided on these. Nobody outside sees them.',
  suspect:
    'Held like all others, and to be read last: a hidden field was filled in, or the form was sent within three seconds.',
  unanswered: 'Published, without an answer.',
  published: 'Everybody sees these, with their answers.',
  rejected: 'Kept, and not shown. Those who wrote them see the reason with their receipt.',
}

/** The queue that an address names; those to read for anything else. */
export const queueIn = (search: URLSearchParams): Queue =>
  queues.find((each) => each === search.get('queue')) ?? 'waiting'
