import type { MetricFacts } from '../metric.ts'
import { ownChoice, trainingMeasures } from '../source.ts'

/** Training and technical assistance (TA) for professionals and organizations. */
export const trainingTaMetrics = [
  {
    code: 'trainings_held',
    label: 'Trainings held',
    definition: 'Trainings on human trafficking that ended in the quarter. A series is one training.',
    unit: 'trainings',
    countBasis: 'event',
    breakdowns: ['delivery_mode'],
    source: trainingMeasures,
  },
  {
    code: 'people_trained',
    label: 'People trained',
    definition:
      'People who finished a training in the quarter. A person who finishes two trainings counts twice; each counts under one profession.',
    unit: 'people',
    countBasis: 'event',
    breakdowns: ['profession'],
    source: trainingMeasures,
  },
  {
    code: 'ta_requests_received',
    label: 'Requests for technical assistance received',
    definition: 'Requests for technical assistance that arrived in the quarter.',
    unit: 'requests',
    countBasis: 'event',
    source: trainingMeasures,
  },
  {
    code: 'ta_requests_completed',
    label: 'Requests for technical assistance completed',
    definition: 'Requests whose assistance was finished in the quarter, whenever they arrived.',
    unit: 'requests',
    countBasis: 'event',
    source: trainingMeasures,
  },
  {
    code: 'ta_hours',
    label: 'Hours of technical assistance',
    definition: 'Hours of technical assistance given in the quarter, rounded to whole hours.',
    unit: 'hours',
    countBasis: 'event',
    source: trainingMeasures,
  },
  {
    code: 'assessments_completed',
    label: 'Learning assessments completed',
    definition:
      'Pairs of tests, one before and one after a training, that a person completed in the quarter.',
    unit: 'assessments',
    countBasis: 'event',
    source: trainingMeasures,
  },
  {
    code: 'assessments_improved',
    label: 'Learning assessments that improved',
    definition:
      'Assessments completed in the quarter with a better result after the training than before. A part of learning assessments completed.',
    unit: 'assessments',
    countBasis: 'event',
    source: trainingMeasures,
  },
  {
    code: 'training_products',
    label: 'Training products released',
    definition:
      'Guides, courses and other products released in the quarter for the first time or in a new edition.',
    unit: 'products',
    countBasis: 'event',
    source: ownChoice(
      'products are what stays when a training is over; no federal measure of them was found',
    ),
  },
  {
    code: 'organizations_assisted',
    label: 'Organizations assisted',
    definition:
      'Different organizations that received training or technical assistance in the quarter. An organization counts once in a quarter, and again in each later quarter with assistance.',
    unit: 'organizations',
    countBasis: 'unduplicated',
    source: trainingMeasures,
  },
] as const satisfies readonly MetricFacts[]
