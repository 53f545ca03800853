import type { ViewRecord, ViewSharing } from '@muster/data'
import type { Person } from '../actor.ts'
import { Invalid } from '../refusals.ts'

/** With whom a person may share: colleagues of an office with its people, who reads the nation with everybody. */
export function shareChoices({ roles }: Person): { share: string; label: string }[] {
  const offices = new Map(
    roles.list.flatMap((grant) => ('officeId' in grant ? [[grant.officeId, grant.officeName] as const] : [])),
  )
  return [
    { share: 'nobody', label: 'Nobody else' },
    ...[...offices].map(([share, name]) => ({ share, label: `Everybody at ${name}` })),
    ...(roles.has(['data_steward'])
      ? [{ share: 'everybody', label: 'Everybody who reads the dashboard' }]
      : []),
  ]
}

/** What a person's choice means. @throws Invalid for what they may not choose */
export function sharingOf(person: Person, chosen: string): ViewSharing {
  if (!shareChoices(person).some(({ share }) => share === chosen))
    throw new Invalid('You cannot share a view there. Choose your own office, or keep it for yourself.')
  return chosen === 'nobody' || chosen === 'everybody'
    ? { sharedWith: chosen, officeId: null }
    : { sharedWith: 'office', officeId: chosen }
}

export const shareOf = ({ sharedWith, officeId }: Pick<ViewRecord, 'sharedWith' | 'officeId'>): string =>
  sharedWith === 'office' ? (officeId ?? 'nobody') : sharedWith
