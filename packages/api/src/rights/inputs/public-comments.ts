import { currentEditionId } from '@muster/metrics'
import { writeFormToken } from '../../commenting/form-token.ts'
import { ownWord, ownWords } from '../own-words.ts'
import { about, anything, type SamplesOf } from '../sample.ts'
import { settings } from '../settings.ts'

// What the public says of the plan. One edition can be commented on; three comments on it are published.

const edition = currentEditionId

export const publicCommentsSamples: SamplesOf<'publicComments'> = {
  'publicComments.periods': anything(),
  // Another edition can be commented on.
  'publicComments.openPeriod': anything(
    { edition: '2013-04-draft', opensOn: '2017-10-20', closesOn: '2017-12-04' },
    { own: 'CONFLICT' },
  ),
  'publicComments.extendPeriod': anything({ edition, closesOn: '2017-12-15' }),
  'publicComments.list': anything({ edition, queue: 'published' }),
  'publicComments.decide': about(({ plan }) => ({
    comments: [{ id: plan.publicCommentId, was: 'published' }],
    state: 'rejected',
    reason: 'personal',
  })),
  'publicComments.toAnswer': about(({ plan }) => ({ ids: [plan.publicCommentId] })),
  'publicComments.answer': about(
    ({ plan }) => ({
      comments: [{ id: plan.publicCommentId, was: null }],
      text: ownWords,
      outcome: 'open',
    }),
    { foreign: 'FORBIDDEN' },
  ),
  'publicComments.export': anything({ edition }),
}

const words = {
  edition,
  about: 'plan',
  question: 'gaps',
  text: ownWords,
  name: `Lou ${ownWord}`,
  organization: `The ${ownWord} alliance`,
}
const token = writeFormToken(settings.secret ?? '', {
  id: '5f3c1a52-0000-4000-8000-00000000000c',
  at: '2017-10-16T13:50:00.000Z',
})

export const visitorSamples: Pick<
  SamplesOf<'public'>,
  | 'public.commentPeriod'
  | 'public.comments'
  | 'public.commentRows'
  | 'public.beginComment'
  | 'public.previewComment'
  | 'public.sendComment'
  | 'public.commentReceipt'
> = {
  'public.commentPeriod': anything({}),
  'public.comments': anything({ edition }),
  'public.commentRows': anything({ edition }),
  'public.beginComment': anything({ edition }),
  'public.previewComment': anything(words),
  'public.sendComment': anything({ ...words, token }),
  // Whoever has no receipt is told nothing.
  'public.commentReceipt': anything({ receipt: '0000-0000-0000' }, { own: 'NOT_FOUND' }),
}
