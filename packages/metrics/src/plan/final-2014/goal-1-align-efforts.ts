import { action } from '../action.ts'
import type { Goal } from '../plan-edition.ts'
import { goalOrigin, objectiveOrigin } from './final-origins.ts'

/** Goal 1 of the January 2014 Plan, with the actions that Muster knows of. */
export const goal1: Goal = {
  id: '1',
  title: 'Align Efforts',
  statement:
    'Promote strategic, coordinated services for victims at the federal, regional, state, territorial, tribal and local levels.',
  origin: goalOrigin,
  objectivesKnown: 'all',
  objectives: [
    {
      id: '1',
      title: 'Provide federal leadership and direction to improve victim services',
      origin: objectiveOrigin,
      actions: [
        action({
          id: '1.1',
          title:
            'Set up a Victim Services Committee of the Senior Policy Operating Group to watch over the work and report on it each year',
          lead: ['DOJ', 'HHS', 'DHS'],
          years: [2013, 2014],
        }),
        action({
          id: '1.2',
          title: 'Give guidance to states and child welfare agencies on trafficking of children and youth',
          lead: ['ACF'],
          years: [2013, 2013],
        }),
        action({
          id: '1.3',
          title:
            'Update the training of federal staff on the Attorney General Guidelines for victim assistance',
          lead: ['EOUSA'],
          supporting: ['FBI'],
          years: [2014, 2015],
        }),
      ],
    },
    {
      id: '2',
      title: 'Coordinate victim services effectively through collaboration across multiple agencies',
      origin: objectiveOrigin,
      actions: [
        action({
          id: '2.1',
          title: 'Fund task forces of many disciplines under the Enhanced Collaborative Model',
          lead: ['OVC'],
          supporting: ['BJA'],
          years: [2013, 2017],
        }),
        action({
          id: '2.2',
          title: 'Start the second phase of the Anti-Trafficking Coordination Teams',
          lead: ['DOJ'],
          supporting: ['DHS', 'DOL'],
          years: [2014, 2016],
        }),
        action({
          id: '2.3',
          title: 'Link the certification of victims with referral to federal benefit programs',
          lead: ['HHS'],
          supporting: ['SSA', 'USDA', 'HUD', 'DOL', 'ED'],
          years: [2014, 2016],
        }),
      ],
    },
  ],
}
