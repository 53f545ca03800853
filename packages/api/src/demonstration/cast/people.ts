import { nameAt } from './name-at.ts'
import type { CastOrganization } from './organizations.ts'
import { castOffices } from './programs.ts'
import { lead } from './roster.ts'

/** A person of the demonstration; all names are made up, and no address leads anywhere. */
export interface CastPerson {
  readonly key: string
  readonly name: string
  readonly title: string
  readonly email: string
  readonly roles: readonly CastRole[]
}

/** Somebody whom anybody may sign in as, with one click. */
export interface PersonOnOffer extends CastPerson {
  /** The heading under which the sign-in page offers them. */
  readonly group: 'Grantees' | 'Federal program officers' | 'Muster’s own staff'
}

export type CastRole =
  | { readonly role: 'reporter' | 'certifying_official'; readonly organization: string }
  | { readonly role: 'program_officer'; readonly office: string }
  | { readonly role: 'data_steward' | 'administrator' }

const atExample = (name: string, domain: 'org' | 'gov') =>
  `${name.toLowerCase().replaceAll(' ', '.')}@example.${domain}`

/** The reporter whose second sign-in shows that one organization never sees another's counts. */
const otherGrantee = 'Mesquite Bend County Sheriff’s Office'

const signIn: readonly (Omit<PersonOnOffer, 'email'> & { domain: 'org' | 'gov' })[] = [
  {
    key: 'reporter',
    name: 'Dana Whitfield',
    title: 'Data coordinator, Lone Star Harbor',
    domain: 'org',
    roles: [{ role: 'reporter', organization: lead }],
    group: 'Grantees',
  },
  {
    key: 'certifying-official',
    name: 'Marcus Ellery',
    title: 'Executive director, Lone Star Harbor',
    domain: 'org',
    roles: [
      { role: 'certifying_official', organization: lead },
      { role: 'reporter', organization: lead },
    ],
    group: 'Grantees',
  },
  {
    key: 'other-reporter',
    name: 'Ivy Castellan',
    title: 'Grants analyst, Mesquite Bend County Sheriff’s Office',
    domain: 'org',
    roles: [{ role: 'reporter', organization: otherGrantee }],
    group: 'Grantees',
  },
  {
    key: 'officer-ovc',
    name: 'Ruth Okafor',
    title: 'Program officer, Office for Victims of Crime',
    domain: 'gov',
    roles: [{ role: 'program_officer', office: 'DOJ/OVC' }],
    group: 'Federal program officers',
  },
  {
    key: 'officer-otip',
    name: 'Samuel Brandt',
    title: 'Program officer, Office on Trafficking in Persons',
    domain: 'gov',
    roles: [{ role: 'program_officer', office: 'HHS/OTIP' }],
    group: 'Federal program officers',
  },
  {
    key: 'steward',
    name: 'Lena Moravec',
    title: 'Data steward, prepares releases for the public',
    domain: 'gov',
    roles: [{ role: 'data_steward' }],
    group: 'Muster’s own staff',
  },
]

/** Registers organizations, awards and people. Not on offer: the work of an administrator has no page yet. */
const administrator: CastPerson = {
  key: 'administrator',
  name: 'Tobias Wren',
  title: 'System administrator',
  email: atExample('Tobias Wren', 'gov'),
  roles: [{ role: 'administrator' }],
}

/** Who may be signed in with one click, in the order in which the sign-in page offers them. */
export const peopleOnOffer: readonly PersonOnOffer[] = signIn.map(({ domain, ...person }) => ({
  ...person,
  email: atExample(person.name, domain),
}))

/** Everyone of the demonstration: those offered for sign-in first, then the staff who reported and reviewed before. */
export function castPeople(organizations: readonly CastOrganization[]): CastPerson[] {
  const present = new Set(organizations.map(({ name }) => name))
  const offered = peopleOnOffer.filter(({ roles }) =>
    roles.every((each) => !('organization' in each) || present.has(each.organization)),
  )
  const officers = castOffices
    .filter(({ code }) => code !== 'DOJ/OVC' && code !== 'HHS/OTIP')
    .map(({ code, name }, index): CastPerson => {
      const person = nameAt(index + 500)
      return {
        key: `officer ${code}`,
        name: person,
        title: `Program officer, ${name}`,
        email: atExample(person, 'gov'),
        roles: [{ role: 'program_officer', office: code }],
      }
    })
  // Where an organization is small, one person both reports and certifies.
  const staff = organizations
    .filter(({ name }) => name !== lead)
    .map(({ name, index }): CastPerson => {
      const person = nameAt(index)
      return {
        key: `staff ${name}`,
        name: person,
        title: `Director, ${name}`,
        email: atExample(person, 'org'),
        roles: [
          { role: 'reporter', organization: name },
          { role: 'certifying_official', organization: name },
        ],
      }
    })
  return [...offered, administrator, ...officers, ...staff]
}
