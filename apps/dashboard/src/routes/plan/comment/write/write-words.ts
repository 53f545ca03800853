/** The sentences of this page: nowhere else, so that they can be told in another language. */
export const words = {
  title: 'Comment on the plan',
  steps: ['Write', 'Look at it', 'Receipt'],
  publicHeading: 'What will be public',
  public: [
    'Your comment, what it is about, and the day on which it came.',
    'Your name and your organization, if you give them. You need not.',
  ],
  notKept:
    'Nothing else is asked or kept: no e-mail address, no account. Your network address is kept in scrambled form for two hours at most, to notice a flood, and not with your comment.',
  about: 'What is your comment about?',
  question: 'Which question does it answer?',
  questionHint:
    'Four questions were asked of the draft of 2013. You may answer one of them, or say something else.',
  text: 'Your comment',
  textHint: (most: string): string =>
    `Up to ${most} characters; spaces and line breaks count. It helps most if it can be acted on within five years, can be measured, and says who could do it.`,
  person:
    'Write about the plan and the work, never about a person: no name, telephone number, e-mail address or date of birth.',
  name: 'Your name',
  nameHint: 'If you want it to be shown',
  organization: 'Your organization',
  trap: 'Leave this field empty',
  look: 'Look at your comment',
  preview: 'This is how everybody will see it',
  previewLead: 'Nothing is sent yet.',
  send: 'Send this comment',
  change: 'Change it',
  marked: 'Take out what is marked, then look at your comment again.',
  notTaken: 'Your comment was not taken',
  yours: 'Your text, for you to copy',
  closedTitle: 'No comments are taken now',
  closedWhat: 'See when the plan can be commented on, and what was said.',
  closedNext: 'Comments on the plan',
  tooLarge:
    'What you sent is far longer than a comment can be, and was not read. Go back with your browser: your text is still there. Shorten it to 5,000 characters.',
} as const
