import { ownWord, ownWords } from '../own-words.ts'
import { about, anything, type SamplesOf } from '../sample.ts'

// The plan is nobody's own to read; but each speaks for their agency alone.

const year = 'FY2016'

const recommendation = {
  body: `A council, ${ownWord}`,
  year: 2016,
  text: ownWords,
  standing: 'illustrative',
  source: ownWords,
  state: 'received',
}

export const planSamples: SamplesOf<'plan'> = {
  'plan.progress': anything({ fiscalYear: 2016 }),
  'plan.status': anything({ kind: 'action', id: '2.1', year }),
  'plan.enterStatus': about(
    ({ plan }) => ({ kind: 'action', id: plan.action, year, status: 'under_way', comment: ownWords, was: 0 }),
    { foreign: 'FORBIDDEN' },
  ),
  'plan.narrative': anything({ kind: 'objective', id: '2', year }),
  'plan.writeNarrative': about(
    ({ plan }) => ({ kind: 'objective', id: plan.objective, year, text: ownWords, was: 0 }),
    { foreign: 'FORBIDDEN' },
  ),
  'plan.exportStatusReport': anything({ fiscalYear: 2016 }),
}

export const recommendationsSamples: SamplesOf<'recommendations'> = {
  'recommendations.list': anything(),
  'recommendations.get': about(({ plan }) => ({ id: plan.recommendationId })),
  'recommendations.add': anything(recommendation),
  'recommendations.change': about(({ plan }) => ({ ...recommendation, id: plan.recommendationId, was: 1 })),
}
