import { isoDate } from '../../iso-date.ts'
import { planSources, type Origin } from '../origin.ts'
import type { Goal, Objective, PlanEdition } from '../plan-edition.ts'

const contents: Origin = { standing: 'found', source: planSources.draftContents }
const cutOff: Origin = {
  standing: 'not_known',
  source: planSources.draftContents,
  note: 'The text of the contents page that Muster has breaks off after "Objective 6:".',
}

const objective = (id: string, title: string): Objective => ({
  id,
  title,
  origin: { title: contents, goal: contents },
  actions: [],
})

const goals: readonly Goal[] = [
  {
    id: '1',
    title: 'Increase Coordination and Collaboration',
    statement:
      'Increase guidance, collaboration, and civic engagement at the national, state, tribal, and local levels.',
    origin: { title: contents, statement: contents },
    objectivesKnown: 'all',
    objectives: [
      objective('1', 'Coordinate effectively through dedicated commitment at all levels of government'),
      objective('2', 'Build stronger partnerships with key nongovernmental stakeholders'),
    ],
  },
  {
    id: '2',
    title: 'Increase Awareness',
    statement:
      'Increase understanding of human trafficking among key governmental and community leaders and the general public.',
    origin: { title: contents, statement: contents },
    objectivesKnown: 'all',
    objectives: [
      objective('3', 'Enhance understanding of human trafficking'),
      objective('4', 'Improve and expand public awareness'),
      objective('5', 'Improve understanding of human trafficking through research'),
    ],
  },
  {
    id: '3',
    title: 'Expand Access to Services',
    statement:
      'Increase victim identification and expand the availability of services for victims throughout the United States.',
    origin: { title: contents, statement: contents },
    objectivesKnown: 'some',
    objectives: [
      {
        id: '6',
        title: 'Title not known',
        origin: { title: cutOff, goal: contents },
        actions: [],
      },
    ],
    note: 'The source text is cut off at objective 6. Whether this goal had more objectives is not known.',
  },
  {
    id: '4',
    title: 'Improve Outcomes',
    statement: 'Statement not known',
    origin: { title: { standing: 'found', source: planSources.draftListening }, statement: cutOff },
    objectivesKnown: 'none',
    objectives: [],
    note: 'The source text is cut off before this goal. Its title is known from the notes of a listening session; its objectives are not known.',
  },
]

/** The Phase I framework, open for public comment from 9 April to 24 May 2013. */
export const draftEdition: PlanEdition = {
  id: '2013-04-draft',
  title:
    'Federal Strategic Action Plan on Services for Victims of Human Trafficking in the United States 2013–2017, Phase I: Initial Framework',
  published: isoDate('2013-04-09'),
  status: 'draft',
  firstFiscalYear: 2013,
  lastFiscalYear: 2017,
  goals,
  themes: [],
  source: `${planSources.draftContents}; ${planSources.draftListening}`,
  note: 'Only what a cut-off contents page shows: four goals and objectives 1 to 6, the sixth without its title. Its actions, and whether it named overarching themes, are not known.',
}
