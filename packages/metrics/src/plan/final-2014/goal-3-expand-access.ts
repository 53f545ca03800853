import { action } from '../action.ts'
import type { Goal } from '../plan-edition.ts'
import { goalOrigin, objectiveOrigin } from './final-origins.ts'

/** Goal 3 of the January 2014 Plan, with the actions that Muster knows of. */
export const goal3: Goal = {
  id: '3',
  title: 'Expand Access to Services',
  statement:
    'Provide outreach, training and technical assistance, so that more victims are identified and more services are at hand.',
  origin: goalOrigin,
  objectivesKnown: 'all',
  objectives: [
    {
      id: '5',
      title: 'Increase victim identification through coordinated public outreach and awareness efforts',
      origin: objectiveOrigin,
      actions: [
        action({
          id: '5.1',
          title: 'Make Blue Campaign awareness materials in many languages',
          lead: ['DHS'],
          years: [2013, 2017],
        }),
        action({
          id: '5.2',
          title: 'Add text, chat and an online directory of services to the national hotline',
          lead: ['HHS'],
          years: [2013, 2015],
          known: 'Text and chat were added (State Department, 2018 Trafficking in Persons Report).',
        }),
        action({
          id: '5.3',
          title: 'Train airline, rail and other transportation employees',
          lead: ['DOT'],
          supporting: ['DHS'],
          years: [2013, 2017],
        }),
        action({
          id: '5.4',
          title: 'Publish the guide "Human Trafficking in America’s Schools"',
          lead: ['ED'],
          years: [2014, 2015],
        }),
        action({
          id: '5.5',
          title: 'Revise the "Know Your Rights" pamphlet for people who apply for a visa',
          lead: ['DOS'],
          years: [2014, 2014],
        }),
      ],
    },
    {
      id: '6',
      title:
        'Build capacity to better identify and serve victims through targeted training and technical assistance',
      origin: objectiveOrigin,
      actions: [
        action({
          id: '6.1',
          title: 'Give SOAR to Health and Wellness training to health professionals',
          lead: ['HHS'],
          years: [2014, 2017],
        }),
        action({
          id: '6.2',
          title: 'Renew the Human Trafficking Task Force e-Guide and give tailored technical assistance',
          lead: ['OVC'],
          supporting: ['BJA'],
          years: [2014, 2015],
        }),
        action({
          id: '6.3',
          title: 'Train tribal law enforcement and victim services',
          lead: ['BIA'],
          supporting: ['DOJ', 'ANA'],
          years: [2014, 2017],
        }),
      ],
    },
  ],
}
