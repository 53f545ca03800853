import { action } from '../action.ts'
import type { Goal } from '../plan-edition.ts'
import { goalOrigin, objectiveOrigin } from './final-origins.ts'

/** Goal 2 of the January 2014 Plan, with the actions that Muster knows of. */
export const goal2: Goal = {
  id: '2',
  title: 'Improve Understanding',
  statement:
    'Expand and coordinate research, data and evaluation on human trafficking, so that victim services rest on evidence.',
  origin: goalOrigin,
  objectivesKnown: 'all',
  objectives: [
    {
      id: '3',
      title:
        'Establish baseline knowledge of human trafficking and victim service needs through rigorous research and reporting',
      origin: objectiveOrigin,
      actions: [
        action({
          id: '3.1',
          title: 'Begin to collect trafficking offenses and arrests in the Uniform Crime Reporting program',
          lead: ['FBI'],
          years: [2013, 2013],
          known: 'Collection began in 2013 (Congressional Research Service report R47211).',
        }),
        action({
          id: '3.2',
          title: 'Publish totals on services from the Trafficking Information Management System',
          lead: ['OVC'],
          years: [2014, 2017],
        }),
        action({
          id: '3.3',
          title:
            'Agree on common data fields and definitions in the Human Trafficking Data Collection Project',
          lead: ['OTIP'],
          supporting: ['OWH'],
          years: [2014, 2017],
          known: 'A pilot ran in 2016 and 2017 (Government Accountability Office report GAO-16-555).',
        }),
        action({
          id: '3.4',
          title: 'Fund research on how to measure how common human trafficking is',
          lead: ['NIJ'],
          years: [2013, 2016],
        }),
      ],
    },
    {
      id: '4',
      title: 'Support the development of effective responses to the needs of human trafficking victims',
      origin: objectiveOrigin,
      actions: [
        action({
          id: '4.1',
          title: 'Evaluate funded services and what they change for survivors',
          lead: ['NIJ'],
          supporting: ['OVC'],
          years: [2014, 2017],
        }),
        action({
          id: '4.2',
          title: 'Fund and evaluate demonstration grants for domestic victims',
          lead: ['FYSB'],
          supporting: ['OTIP', 'OPRE'],
          years: [2014, 2017],
          beyond: true,
          known:
            'Groups of grants began in 2014 and 2015; evaluation reports came out in 2017 and 2018 (OPRE 2017-57 and 2018-102).',
        }),
        action({
          id: '4.3',
          title: 'Write standards for trauma-informed care of trafficking survivors',
          lead: ['SAMHSA'],
          supporting: ['OWH'],
          years: [2014, 2016],
        }),
      ],
    },
  ],
}
