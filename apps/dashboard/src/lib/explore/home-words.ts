import { countOf } from '#lib/words/count-in-words.ts'

/** What the front page says of the plan, and of its three pictures. */
export const homeWords = {
  plan: 'The plan, and where it stands',
  planText: (goals: number, objectives: number) =>
    `The Federal Strategic Action Plan on Services for Victims of Human Trafficking has ${countOf(goals, 'goal')} and ${countOf(objectives, 'objective')}. Muster sets measures beside them, each with a target for the year.`,
  standing: ({ year, met, known, all }: { year: string; met: number; known: number; all: number }) =>
    `Of ${countOf(all, 'measure')}, ${known} can be told from public totals and have a target for ${year}. ${met} of them met it.`,
  readPlan: 'Read the plan, with each measure',
  pictures: 'Three pictures from the latest release',
  explore: 'Explore this figure',
  exploreAll: 'Explore all figures',
  states: 'Figures by state',
} as const
