import type { Role } from '../../schema/index.ts'

export type OrganizationRole = Extract<Role, 'reporter' | 'certifying_official'>
export type OfficeRole = Extract<Role, 'program_officer' | 'office_administrator'>
/** Roles that belong to the whole installation. */
export type NationRole = Exclude<Role, OrganizationRole | OfficeRole>

/** One role of a person, where it holds. */
export type Grant =
  | { readonly role: OrganizationRole; readonly organizationId: string; readonly organizationName: string }
  | { readonly role: OfficeRole; readonly officeId: string; readonly officeName: string }
  | { readonly role: NationRole }

// The classes are exported as types only: nobody can make a scope except from grants that were loaded, and no other
// object passes for one, because of the private fields.

/** The organizations within which a query may look. */
class OrganizationScope {
  readonly #ids: readonly string[]
  constructor(ids: readonly string[]) {
    this.#ids = ids
  }
  get organizationIds(): readonly string[] {
    return this.#ids
  }
}

/** The offices within whose programs a query may look. */
class OfficeScope {
  readonly #ids: readonly string[]
  constructor(ids: readonly string[]) {
    this.#ids = ids
  }
  get officeIds(): readonly string[] {
    return this.#ids
  }
}

/** What a person may do, and where. */
class Grants {
  readonly #list: readonly Grant[]
  constructor(list: readonly Grant[]) {
    this.#list = list
  }
  get list(): readonly Grant[] {
    return this.#list
  }
  has(roles: readonly Role[]): boolean {
    return this.#list.some(({ role }) => roles.includes(role))
  }
  /** Where one of these roles holds. */
  organizationsWith(roles: readonly OrganizationRole[]): OrganizationScope {
    return new OrganizationScope(
      this.#list.flatMap((grant) =>
        'organizationId' in grant && roles.includes(grant.role) ? [grant.organizationId] : [],
      ),
    )
  }
  officesWith(roles: readonly OfficeRole[]): OfficeScope {
    return new OfficeScope(
      this.#list.flatMap((grant) =>
        'officeId' in grant && roles.includes(grant.role) ? [grant.officeId] : [],
      ),
    )
  }
}

/** For `readGrants` alone. */
export const grantsFrom = (list: readonly Grant[]): Grants => new Grants(list)

export type { Grants, OfficeScope, OrganizationScope }
