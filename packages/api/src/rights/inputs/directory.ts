import { ownWord } from '../own-words.ts'
import { about, anything, type SamplesOf } from '../sample.ts'
import type { Things } from '../things.ts'

// What an organization says of itself in the public directory, and its office about it.

const organizationId = ({ estate }: Things) => estate.organizationId

/** An organization's own: what passes through it is not its to list. */
const ownAlone = { passedOn: 'NOT_FOUND' } as const

export const directorySamples: SamplesOf<'directory'> = {
  'directory.mine': anything(),
  'directory.ask': about(
    (things) => ({
      organizationId: organizationId(things),
      name: `A ${ownWord} house`,
      services: ['medical'],
      languages: ['en'],
      states: ['TX'],
      phone: '202-555-0100',
      agreed: true,
    }),
    ownAlone,
  ),
  'directory.confirm': about((things) => ({ organizationId: organizationId(things), version: 1 }), ownAlone),
  'directory.withdraw': about((things) => ({ organizationId: organizationId(things) }), ownAlone),
  'directory.review': anything(),
  'directory.decide': about(({ fundedId }) => ({ organizationId: fundedId, version: 2, decision: 'list' })),
}
