import type { NarrativeQuestion } from '@muster/data'
import type { FiscalQuarter } from '@muster/metrics'
import { pickFor } from './pick-for.ts'

const texts: Readonly<Record<NarrativeQuestion, readonly string[]>> = {
  accomplishments: [
    'We opened intake on weekends, and agreed with two hospitals how their staff reach us at night.',
    'All case managers finished the training on safety planning. A second interpreter began in the spring.',
    'The county housing office now keeps four places for us. We met every goal of our work plan.',
  ],
  barriers: [
    'Housing is the hardest: waiting lists grew, and two shelters that we refer to were full for most of the quarter.',
    'We could not fill the position of the evening advocate, so the goal for outreach was missed.',
    'Interpreters for two languages are hard to find outside the city. Courts postponed many hearings.',
  ],
  help_needed: [
    'We would like to learn how other grantees count services that a partner gives for them.',
    'Training on working with labor cases would help our new staff.',
    'None in this quarter, thank you.',
  ],
}

/** What an organization of the demonstration says in words: the same each time for one report and question. */
export const narrativeFor = (
  question: NarrativeQuestion,
  awardNumber: string,
  quarter: FiscalQuarter,
): string => pickFor(texts[question], awardNumber, quarter, question)
