import { planSources, type Origin } from '../origin.ts'

/** Titles of the eight objectives: all found on one page. */
const objectiveTitle: Origin = { standing: 'found', source: planSources.statusReport2015 }

/** Which objective belongs to which goal: two to each, in order of number. */
const objectiveToGoal: Origin = {
  standing: 'recalled',
  source: 'Memory of the Plan',
  note: 'The source lists the objectives in order and does not say which goal each belongs to.',
}

/** Names of the four goals: the summary gives them in running text. */
const goalTitle: Origin = { standing: 'found', source: planSources.educationSummary }

const goalStatement: Origin = {
  standing: 'found',
  source: planSources.educationSummary,
  note: 'Shortened by Muster from a paraphrase by the Department of Education; not the Plan’s own sentence.',
}

/** What every objective of the final edition says of itself. */
export const objectiveOrigin = { title: objectiveTitle, goal: objectiveToGoal } as const

/** What every goal of the final edition says of itself. */
export const goalOrigin = { title: goalTitle, statement: goalStatement } as const
