import { nameAt } from './name-at.ts'
import type { CastOrganization } from './organizations.ts'
import { castOffices } from './programs.ts'
import { passThrough } from './pass-through.ts'
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

type OrganizationRole = 'reporter' | 'certifying_official'

export type CastRole =
  | { readonly role: OrganizationRole; readonly organization: string }
  | { readonly role: 'program_officer' | 'office_administrator'; readonly office: string }
  | { readonly role: 'data_steward' | 'system_administrator' }

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
    key: 'pass-through',
    name: 'Noah Prentiss',
    title: `Grants manager, ${passThrough.name}, reports for its subrecipients`,
    domain: 'org',
    roles: [
      { role: 'certifying_official', organization: passThrough.name },
      { role: 'reporter', organization: passThrough.name },
    ],
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
    key: 'office-administrator',
    name: 'Helen Marsh',
    title: 'Administrator, Office for Victims of Crime',
    domain: 'gov',
    roles: [{ role: 'office_administrator', office: 'DOJ/OVC' }],
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
  {
    key: 'second-steward',
    name: 'Amadou Keita',
    title: 'Data steward, looks at releases again and publishes them',
    domain: 'gov',
    roles: [{ role: 'data_steward' }],
    group: 'Muster’s own staff',
  },
  {
    key: 'system_administrator',
    name: 'Tobias Wren',
    title: 'System administrator, looks after people and settings',
    domain: 'gov',
    roles: [{ role: 'system_administrator' }],
    group: 'Muster’s own staff',
  },
]

/** Who may be signed in with one click, in the order in which the sign-in page offers them. */
export const peopleOnOffer: readonly PersonOnOffer[] = signIn.map(({ domain, ...person }) => ({
  ...person,
  email: atExample(person.name, domain),
}))

/** Everyone of the demonstration: those offered for sign-in first, then the staff who reported and reviewed before. */
export function castPeople(organizations: readonly CastOrganization[]): CastPerson[] {
  const present = new Set(organizations.map(({ name }) => name))
  if (passThrough.subrecipients.some((name) => present.has(name))) present.add(passThrough.name)
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
  const administrators = castOffices
    .filter(({ code }) => code !== 'DOJ/OVC')
    .map(({ code, name }, index): CastPerson => {
      const person = nameAt(index + 600)
      return {
        key: `administrator ${code}`,
        name: person,
        title: `Administrator, ${name}`,
        email: atExample(person, 'gov'),
        roles: [{ role: 'office_administrator', office: code }],
      }
    })
  const staff = organizations.filter(({ name }) => name !== lead).flatMap(staffOf)
  return [...offered, ...officers, ...administrators, ...staff]
}

/** Where an organization is small, one person both reports and certifies, unless its program asks for two. */
function staffOf({ name, index, seats }: CastOrganization): CastPerson[] {
  const member = (at: number, title: string, roles: readonly OrganizationRole[]): CastPerson => ({
    key: `staff ${name} ${title}`,
    name: nameAt(at),
    title: `${title}, ${name}`,
    email: atExample(nameAt(at), 'org'),
    roles: roles.map((role) => ({ role, organization: name })),
  })
  if (!seats.some(({ program }) => program.twoPeople === true))
    return [member(index, 'Director', ['reporter', 'certifying_official'])]
  return [
    member(index + 700, 'Data coordinator', ['reporter']),
    member(index, 'Director', ['certifying_official']),
  ]
}
