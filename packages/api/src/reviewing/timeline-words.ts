/** What is known of a step besides its action. */
export interface StepFacts {
  /** `Revision 2`, or `The report` where the record names none. */
  readonly revision: string
  /** `revision 1`: the one that an accepted one took the place of; null if it was the first. */
  readonly before: string | null
  /** Name of the file of the revision, if it came from one. */
  readonly file: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

interface StepWords {
  /** Work on a draft: the grantee's own, and not told to officers. */
  readonly draft?: true
  /** Done again and again: told once for each person and hour. */
  readonly often?: true
  say(facts: StepFacts): string
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const inPlaceOf = (value: unknown) => (typeof value === 'number' ? `, in place of revision ${value}` : '')
const until = (value: unknown) => (text(value) === '' ? '' : `, until ${dayInWords(text(value))}`)

const days = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
function dayInWords(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? iso : days.format(day)
}

const uploaded = ({ revision, file }: StepFacts) =>
  `${revision} was uploaded${file === null ? '' : `: ${file}`}`

/** A sentence for each action that the record knows of a report; a test holds that none is missing. */
const words: Readonly<Record<string, StepWords>> = {
  'reports.upload': { draft: true, say: uploaded },
  'reports.uploadMany': { draft: true, say: uploaded },
  'drafts.saveLines': { draft: true, often: true, say: () => 'Answers were saved in the form' },
  'drafts.discard': { draft: true, say: () => 'The draft was given up' },
  'reports.explain': { draft: true, often: true, say: () => 'What is unusual was explained' },
  'reports.saveNarrative': { draft: true, often: true, say: () => 'Answers in words were saved' },
  'reports.declareNothing': {
    draft: true,
    say: ({ revision }) => `${revision} was begun: there is nothing to report`,
  },
  'reports.certify': {
    say: ({ revision, detail }) =>
      `${revision} was certified and submitted${detail['late'] === true ? ', late' : ''}${inPlaceOf(detail['inPlaceOf'])}`,
  },
  'reports.recall': { say: ({ revision }) => `${revision} was taken back to be corrected` },
  'extensions.request': { say: ({ detail }) => `More time was asked for${until(detail['dueOnTo'])}` },
  'extensions.withdraw': { say: () => 'The request for more time was taken back' },
  'extensions.decide': {
    say: ({ detail }) =>
      detail['decision'] === 'granted'
        ? `More time was granted${until(detail['dueOnTo'])}`
        : 'More time was refused',
  },
  'board.remind': { say: () => 'The grantee was reminded of this report' },
  'comments.write': {
    say: ({ detail }) =>
      text(detail['answers']) !== ''
        ? 'An officer answered a comment'
        : `An officer commented on ${detail['onLine'] === true ? 'a line' : 'the report'}`,
  },
  'comments.answer': { say: () => 'The grantee answered a comment' },
  'comments.begin': {
    say: ({ detail }) => `The grantee commented on ${detail['onLine'] === true ? 'a line' : 'the report'}`,
  },
  'comments.resolve': {
    say: ({ detail }) =>
      (detail['resolvedTo'] ?? detail['resolved']) === false
        ? 'A comment was opened again'
        : 'A comment was settled',
  },
  'review.accept': {
    say: ({ revision, before }) =>
      before === null
        ? `${revision} was accepted: its counts are official`
        : `${revision} was accepted, and took the place of ${before}`,
  },
  'review.return': { say: ({ revision }) => `${revision} was returned` },
  'review.reopen': {
    say: ({ revision }) => `${revision} was reopened: its counts left the national figures`,
  },
}

/** Whether there are words for an action. */
export const hasWords = (action: string): boolean => Object.hasOwn(words, action)

/** How a step is told. What nobody has put into words yet is told as such, and kept from officers if it may be a draft. */
export function wordsOf(action: string): StepWords {
  const known = hasWords(action) ? words[action] : undefined
  if (known !== undefined) return known
  const say = () => `Something was done that has no words here yet (${action})`
  return /^(reports|drafts)\./.test(action) ? { draft: true, say } : { say }
}
