import { readPlacesInReach, type Database, type PlaceOfRole, type Reach, type Role } from '@muster/data'
import type { Person } from '../actor.ts'
import { Invalid, NotFound, NotPermitted } from '../refusals.ts'

/** A role that somebody may give, and where; a role of the whole installation has neither id. */
export interface RoleOnOffer {
  readonly role: Role
  readonly organizationId?: string
  readonly officeId?: string
  /** The name of the organization or office, or `Muster`. */
  readonly place: string
}

export interface OwnReach {
  /** For queries: within this the person sees people and invitations. */
  readonly reach: Reach
  /** What they may give, and take away. */
  readonly onOffer: readonly RoleOnOffer[]
}

const organizationRoles = ['reporter', 'certifying_official'] as const
const officeRoles = ['program_officer', 'office_administrator'] as const
const nationRoles = ['data_steward', 'system_administrator'] as const

/**
 * Where a person looks after people. A certifying official: in their organizations, and in those whose awards pass through
 * them. An office administrator: in their offices, and in the organizations that hold awards of their programs. A system
 * administrator: everywhere.
 */
export async function reachOf(db: Database, { roles }: Person): Promise<OwnReach> {
  const everywhere = roles.has(['system_administrator'])
  const { organizations, offices } = await readPlacesInReach(
    db,
    everywhere
      ? 'everywhere'
      : {
          organizationIds: roles.organizationsWith(['certifying_official']).organizationIds,
          officeIds: roles.officesWith(['office_administrator']).officeIds,
        },
  )
  const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id)
  return {
    reach: everywhere ? 'everywhere' : { organizationIds: ids(organizations), officeIds: ids(offices) },
    onOffer: [
      ...organizations.flatMap(({ id, name }) =>
        organizationRoles.map((role) => ({ role, organizationId: id, place: name })),
      ),
      ...offices.flatMap(({ id, name }) => officeRoles.map((role) => ({ role, officeId: id, place: name }))),
      ...(everywhere ? nationRoles : []).map((role) => ({ role, place: placeName({}) })),
    ],
  }
}

/** Whether a role in a place is within what somebody may give and take away. */
export const covers = (
  { onOffer }: OwnReach,
  { role, organizationId, officeId }: { role: Role } & PlaceOfRole,
): boolean =>
  onOffer.some(
    (each) =>
      each.role === role &&
      each.organizationId === (organizationId ?? undefined) &&
      each.officeId === (officeId ?? undefined),
  )

/** @throws Invalid for a role without its place, NotFound for a place elsewhere, NotPermitted for a role that is not theirs to give */
export function requireCovered(own: OwnReach, asked: { role: Role } & PlaceOfRole): void {
  const { role, organizationId, officeId } = asked
  const needs = [
    organizationRoles.some((each) => each === role) ? 'organization' : undefined,
    officeRoles.some((each) => each === role) ? 'office' : undefined,
  ].find((each) => each !== undefined)
  const given = [
    organizationId == null ? undefined : 'organization',
    officeId == null ? undefined : 'office',
  ].filter((each) => each !== undefined)
  if (given.length !== (needs === undefined ? 0 : 1) || given[0] !== needs)
    throw new Invalid(
      needs === undefined
        ? 'This role belongs to the whole of Muster. Choose no organization and no office.'
        : `Choose the ${needs} in which this role holds.`,
    )
  if (covers(own, asked)) return
  if (needs === undefined) throw new NotPermitted(true)
  throw new NotFound(needs)
}

/** What a person reads for where a role holds. */
export const placeName = ({
  organizationName,
  officeName,
}: {
  organizationName?: string | null
  officeName?: string | null
}): string => organizationName ?? officeName ?? 'Muster'

/** For the audit: where a role holds, without names. */
export const scopeInWords = ({ organizationId, officeId }: PlaceOfRole): string | null => {
  if (organizationId != null) return `organization ${organizationId}`
  return officeId == null ? null : `office ${officeId}`
}
