import { advisoryBodies } from '@muster/metrics'
import type { AddRecommendation } from '../../verbs/add-recommendation.ts'

const [faithBased = '', survivors = ''] = advisoryBodies

const source = 'Made up for the demonstration: see the body’s own reports for what it recommended'

/** A recommendation as it came, and the answer to it, if there is one. */
export interface CastRecommendation {
  readonly key: string
  readonly received: AddRecommendation
  readonly answered?: {
    readonly at: string
    readonly state: AddRecommendation['state']
    readonly response: string
  }
}

const from = (
  body: string,
  year: number,
  text: string,
  actions: string[],
): CastRecommendation['received'] => ({
  body,
  year,
  text,
  actions,
  standing: 'illustrative',
  source,
  response: '',
  state: 'received',
})

/** What advisory bodies ask for in the demonstration. The bodies are real, the texts are made up. */
export const castRecommendations: readonly CastRecommendation[] = [
  {
    key: 'congregations',
    received: from(
      faithBased,
      2013,
      'Give congregations and neighborhood groups a short guide to the signs of trafficking, and a person to call in each region.',
      ['7.2', '5.1'],
    ),
    answered: {
      at: '2015-03-10T15:00:00.000Z',
      state: 'accepted',
      response:
        'A toolkit for small communities is being written with congregations. The hotline is the number to call in every region.',
    },
  },
  {
    key: 'partnerships',
    received: from(
      faithBased,
      2013,
      'Invite private donors to pay for new ideas in services together with the government, and publish what was learned.',
      ['7.1'],
    ),
    answered: {
      at: '2016-11-22T15:00:00.000Z',
      state: 'done',
      response: 'Two challenges were run with private donors. What was learned is published.',
    },
  },
  {
    key: 'one-referral',
    received: from(
      faithBased,
      2013,
      'Let people apply for all federal benefits that a victim may receive with one form.',
      ['2.3', '8.1'],
    ),
    answered: {
      at: '2016-11-22T15:10:00.000Z',
      state: 'not_accepted',
      response:
        'The programs rest on different laws and cannot share one form. A named contact in each program takes its place.',
    },
  },
  {
    key: 'paid-advice',
    received: from(
      survivors,
      2016,
      'Pay survivors who advise agencies as other experts are paid, and ask them before a guide is written.',
      ['4.3', '6.1'],
    ),
    answered: {
      at: '2017-06-14T15:00:00.000Z',
      state: 'partly_accepted',
      response:
        'Survivors are asked at the start of each guide. Not every office may pay for advice; those that may, do.',
    },
  },
  {
    key: 'housing',
    received: from(
      survivors,
      2016,
      'Set housing aside that a person can stay in for longer than a shelter allows, and say publicly how much there is.',
      ['8.2'],
    ),
  },
]
