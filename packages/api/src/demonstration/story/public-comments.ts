import type { CommentOutcome, CommentQuestion, RejectionReason } from '@muster/metrics'

/** What somebody is made to say of the plan, and what becomes of it. All of it is made up. */
export interface CastPublicComment {
  readonly about: string
  readonly question: CommentQuestion
  readonly text: string
  readonly name?: string
  readonly organization?: string
  /** It is sent as programs send. */
  readonly byProgram?: true
  /** Held, if absent. */
  readonly becomes?: 'published' | RejectionReason
  readonly answer?: {
    readonly text: string
    readonly outcome: CommentOutcome
    /** Places of the edition that followed. */
    readonly changed?: readonly string[]
  }
}

/** The draft of 2013: its period is the real one, what is said in it is not. */
export const commentsOfDraft: readonly CastPublicComment[] = [
  {
    about: 'objective-4',
    question: 'priorities',
    text: 'Public awareness should lead to help. Please tie every campaign to the number that a person can call, and count how many people were identified because of it.',
    organization: 'Synthetic Coalition of the Plains',
    becomes: 'published',
    answer: {
      text: 'Public awareness now stands in one objective with the identification of victims, and campaigns name the hotline.',
      outcome: 'changed',
      changed: ['objective-5'],
    },
  },
  {
    about: 'goal-2',
    question: 'gaps',
    text: 'The draft puts research and public awareness under one goal. They need different people and different money.\n\nPlease part them.',
    name: 'A. Reader (synthetic)',
    becomes: 'published',
    answer: {
      text: 'Research has a goal of its own. Public awareness moved to the goal on access to services.',
      outcome: 'changed',
      changed: ['goal-2', 'goal-3'],
    },
  },
  {
    about: 'objective-2',
    question: 'partnerships',
    text: 'Partners outside government are named, but small and rural groups are not. They know who is missing.',
    becomes: 'published',
    answer: {
      text: 'Partnerships stand under the community response. Rural, faith-based and tribal partners are part of its actions.',
      outcome: 'partly',
      changed: ['objective-7'],
    },
  },
  {
    about: 'plan',
    question: 'gaps',
    text: 'Housing for more than one night is the greatest need that our shelter sees. The draft should set a number of beds.',
    organization: 'Synthetic Harbor House',
    becomes: 'published',
    answer: {
      text: 'The plan cannot promise beds that depend on yearly appropriations. Housing guidance is among the actions.',
      outcome: 'unchanged',
    },
  },
  {
    about: 'plan',
    question: 'practices',
    text: 'Ask survivors before a rule is written, not after. Where we did, more people stayed with a service.',
    becomes: 'published',
  },
  {
    about: 'plan',
    question: 'other',
    text: 'Best prices for web sites. Write to us today.',
    becomes: 'advertising',
  },
]

/** The plan in force, with the next one in mind. No agency asked for this: the period is made up as well. */
export const commentsOfPlan: readonly CastPublicComment[] = [
  {
    about: 'objective-8',
    question: 'gaps',
    text: 'Transportation keeps people in rural counties from services that are there on paper. The next plan should name it beside housing.',
    organization: 'Synthetic Rural Health Network',
    becomes: 'published',
    answer: {
      text: 'Thank you. Transportation is noted for the next edition. Until then, grantees may pay for it from their awards for services.',
      outcome: 'open',
    },
  },
  {
    about: 'action-5.2',
    question: 'practices',
    text: 'Texting reaches people who cannot speak on the telephone. Keep it, and let it answer in more languages.',
    becomes: 'published',
  },
  {
    about: 'action-3.2',
    question: 'priorities',
    text: 'Publish the totals sooner. Numbers that are two years old do not help a county that plans its budget.',
    name: 'B. Reader (synthetic)',
    organization: 'Synthetic County Board',
    becomes: 'published',
  },
  {
    about: 'theme-1',
    question: 'practices',
    text: 'Pay survivors for their advice. <b>This cannot be said often enough.</b>',
    becomes: 'published',
  },
  {
    about: 'objective-6',
    question: 'priorities',
    text: 'Train the staff of emergency rooms first: they see people whom nobody else sees.',
  },
  {
    about: 'goal-1',
    question: 'partnerships',
    text: 'Labor inspectors and housing authorities meet the same families, and do not know of each other. A shared contact list would cost little.',
    organization: 'Synthetic Workers’ Center',
  },
  {
    about: 'plan',
    question: 'other',
    text: 'The tables in the status report are hard to read on a telephone. Could each have a short summary?',
  },
  { about: 'plan', question: 'other', text: 'Win a prize now! Click here.', byProgram: true },
  {
    about: 'plan',
    question: 'other',
    text: 'What is the weather like in your office?',
    becomes: 'off_topic',
  },
]
