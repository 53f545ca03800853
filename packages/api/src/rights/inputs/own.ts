import { about, anything, ownOnly, type SamplesOf } from '../sample.ts'

// What belongs to the person who asks.

export const accountSamples: SamplesOf<'account'> = {
  'account.security': anything(),
  'account.endSession': about(({ belongings }) => ({ id: belongings.sessionId })),
}

export const inboxSamples: SamplesOf<'inbox'> = {
  'inbox.list': anything(),
  // What is somebody else's is passed over.
  'inbox.markRead': about(({ belongings }) => ({ ids: [belongings.notificationId] }), {
    foreign: 'changed nothing',
  }),
  'inbox.preferences': anything(),
  'inbox.savePreferences': anything([{ kind: 'accepted', mail: false }]),
  // Mail is kept for the demonstration alone.
  'inbox.outbox': anything(undefined, { own: 'NOT_FOUND' }),
}

export const viewsSamples: SamplesOf<'views'> = {
  'views.list': anything(),
  'views.save': anything({ name: 'The West', page: 'map', query: 'metric=new_clients' }),
  'views.change': ownOnly(({ belongings }) => ({ id: belongings.viewId, name: 'The West', share: 'nobody' })),
  'views.remove': ownOnly(({ belongings }) => ({ id: belongings.viewId })),
  'views.setHome': ownOnly(({ belongings }) => ({ id: belongings.viewId })),
  'views.home': anything(),
}
