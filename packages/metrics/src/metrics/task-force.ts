import type { MetricFacts } from '../metric.ts'
import { ownChoice, taskForceMeasures } from '../source.ts'

/** Task forces of law enforcement and service providers. */
export const taskForceMetrics = [
  {
    code: 'tips_received',
    label: 'Tips received',
    definition:
      'Tips and leads about possible human trafficking that the task force received in the quarter.',
    unit: 'tips',
    countBasis: 'event',
    source: taskForceMeasures,
  },
  {
    code: 'investigations_opened',
    label: 'Investigations opened',
    definition:
      'Investigations of human trafficking that the task force opened in the quarter. Each investigation counts once, under the type of trafficking suspected when it was opened.',
    unit: 'investigations',
    countBasis: 'new',
    breakdowns: ['trafficking_type'],
    source: taskForceMeasures,
  },
  {
    code: 'investigations_closed',
    label: 'Investigations closed',
    definition: 'Investigations that were closed in the quarter, with or without an arrest.',
    unit: 'investigations',
    countBasis: 'event',
    source: taskForceMeasures,
  },
  {
    code: 'open_investigations',
    label: 'Open investigations',
    definition: 'Investigations that are open on the last day of the quarter.',
    unit: 'investigations',
    countBasis: 'stock',
    source: taskForceMeasures,
  },
  {
    code: 'victims_identified',
    label: 'People identified as victims',
    definition:
      'People whom the task force identified for the first time in the quarter as victims or potential victims of human trafficking.',
    unit: 'people',
    countBasis: 'new',
    breakdowns: ['trafficking_type', 'age_group', 'gender'],
    source: taskForceMeasures,
  },
  {
    code: 'victims_referred',
    label: 'People referred to services',
    definition:
      'People identified by the task force whom it referred to a service provider in the quarter. A person referred in two quarters counts twice.',
    unit: 'people',
    countBasis: 'event',
    source: taskForceMeasures,
  },
  {
    code: 'arrests',
    label: 'Arrests',
    definition:
      'Arrests in the quarter of people suspected of human trafficking. Arrests of victims never count.',
    unit: 'arrests',
    countBasis: 'event',
    source: taskForceMeasures,
  },
  {
    code: 'cases_charged',
    label: 'Cases charged',
    definition:
      'Cases in which a charge of human trafficking was filed in the quarter. Each case has one jurisdiction.',
    unit: 'cases',
    countBasis: 'event',
    breakdowns: ['jurisdiction'],
    source: taskForceMeasures,
  },
  {
    code: 'convictions',
    label: 'Convictions',
    definition: 'Defendants convicted of human trafficking in the quarter, by plea or at trial.',
    unit: 'convictions',
    countBasis: 'event',
    source: taskForceMeasures,
  },
  {
    code: 'continued_presence_requested',
    label: 'Continued Presence requested',
    definition:
      'Requests for Continued Presence that law enforcement in the task force filed in the quarter.',
    unit: 'requests',
    countBasis: 'event',
    source: taskForceMeasures,
  },
  {
    code: 'declarations_signed',
    label: 'Declarations signed for T visas',
    definition: 'Law enforcement declarations for a T visa application that were signed in the quarter.',
    unit: 'declarations',
    countBasis: 'event',
    source: taskForceMeasures,
  },
  {
    code: 'operations_conducted',
    label: 'Operations conducted',
    definition:
      'Planned operations against human trafficking that the task force carried out in the quarter.',
    unit: 'operations',
    countBasis: 'event',
    source: taskForceMeasures,
  },
  {
    code: 'task_force_meetings',
    label: 'Task force meetings',
    definition: 'Meetings of the whole task force or of one of its working groups in the quarter.',
    unit: 'meetings',
    countBasis: 'event',
    source: taskForceMeasures,
  },
  {
    code: 'task_force_members',
    label: 'Task force members',
    definition:
      'Agencies and organizations that are members of the task force on the last day of the quarter.',
    unit: 'members',
    countBasis: 'stock',
    source: ownChoice('a level beside the meetings; no federal measure of it was found'),
  },
] as const satisfies readonly MetricFacts[]
