import type { Question } from './answers-in.ts'

/** What is asked, and what helps to answer it. */
export const questionWords: Readonly<Record<Question, { ask: string; hint: string }>> = {
  accomplishments: {
    ask: 'What did you accomplish in this quarter?',
    hint: 'Compare it with what you had planned: services begun, partners won, staff trained.',
  },
  barriers: {
    ask: 'What stood in the way?',
    hint: 'If a goal was not met, say why. Think of housing, staff, language, courts, data.',
  },
  help_needed: {
    ask: 'What help do you need?',
    hint: 'From your program officer, from training and technical assistance, or from other grantees.',
  },
}
