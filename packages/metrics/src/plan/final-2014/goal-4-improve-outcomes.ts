import { action } from '../action.ts'
import type { Goal } from '../plan-edition.ts'
import { goalOrigin, objectiveOrigin } from './final-origins.ts'

/** Goal 4 of the January 2014 Plan, with the actions that Muster knows of. */
export const goal4: Goal = {
  id: '4',
  title: 'Improve Outcomes',
  statement:
    'Promote effective, culturally appropriate, trauma-informed services that improve the short- and long-term health, safety and well-being of victims.',
  origin: goalOrigin,
  objectivesKnown: 'all',
  objectives: [
    {
      id: '7',
      title: 'Foster collaborations and partnerships to enhance the community response to human trafficking',
      origin: objectiveOrigin,
      actions: [
        action({
          id: '7.1',
          title: 'Run Partnership for Freedom innovation challenges together with private donors',
          lead: ['DOJ'],
          supporting: ['HHS', 'DHS'],
          years: [2013, 2016],
        }),
        action({
          id: '7.2',
          title: 'Build partnerships with rural, faith-based and tribal communities',
          lead: ['HHS'],
          supporting: ['USDA', 'DOI'],
          years: [2014, 2017],
        }),
      ],
    },
    {
      id: '8',
      title: 'Improve access to victim services by removing systemic barriers',
      origin: objectiveOrigin,
      actions: [
        action({
          id: '8.1',
          title: 'Make information and training on T visas, U visas and Continued Presence simpler',
          lead: ['USCIS'],
          supporting: ['ICE'],
          years: [2013, 2017],
        }),
        action({
          id: '8.2',
          title: 'Give guidance on housing for trafficking victims',
          lead: ['HUD'],
          supporting: ['HHS', 'DOJ'],
          years: [2014, 2017],
        }),
        action({
          id: '8.3',
          title: 'Give guidance to the workforce system on serving trafficking victims',
          lead: ['ETA'],
          years: [2013, 2014],
        }),
        action({
          id: '8.4',
          title: 'Widen access to legal services, and help survivors to clear criminal records',
          lead: ['LSC'],
          supporting: ['DOJ'],
          years: [2014, 2016],
        }),
      ],
    },
  ],
}
