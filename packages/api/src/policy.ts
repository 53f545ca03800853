import type { NationRole, OfficeRole, OrganizationRole } from '@muster/data'

/** Who may call a verb. Roles in an organization or office open that organization or office only. */
export type Rule =
  | { readonly for: 'anyone' }
  | { readonly for: 'organization'; readonly roles: readonly OrganizationRole[] }
  | { readonly for: 'office'; readonly roles: readonly OfficeRole[] }
  /** One role anywhere is enough: what is seen is national. */
  | { readonly for: 'nation'; readonly roles: readonly (NationRole | OfficeRole)[] }

const anyone = { for: 'anyone' } as const
const grantees = { for: 'organization', roles: ['reporter', 'certifying_official'] } as const
const officers = { for: 'office', roles: ['program_officer'] } as const
const readers = { for: 'nation', roles: ['program_officer', 'data_steward'] } as const
const stewards = { for: 'nation', roles: ['data_steward'] } as const
const administrators = { for: 'nation', roles: ['administrator'] } as const

/**
 * Who may call which procedure. A procedure without a row is refused to everybody, and fails a test.
 * National figures that are not released stay with federal readers: a grantee knows its own counts, and could
 * subtract them.
 */
export const policy = {
  'identity.me': anyone,
  'identity.demonstrationPeople': anyone,

  'awards.listMine': grantees,
  'awards.facts': grantees,
  'awards.template': grantees,

  'reports.upload': grantees,
  'reports.get': grantees,
  'reports.explain': grantees,
  'reports.columnMapping': grantees,
  'reports.mapColumns': grantees,
  'reports.certify': grantees,
  'reports.receipt': grantees,

  'review.list': officers,
  'review.get': officers,
  'review.accept': officers,
  'review.return': officers,
  'review.reopen': officers,
  'review.notReported': officers,

  'dashboard.metrics': readers,
  'dashboard.trend': readers,
  'dashboard.plan': readers,

  'releases.list': stewards,
  'releases.get': stewards,
  'releases.build': stewards,
  'releases.publish': stewards,

  'administration.registerOrganization': administrators,
  'administration.registerOffice': administrators,
  'administration.registerProgram': administrators,
  'administration.registerAward': administrators,
  'administration.registerPerson': administrators,
  'administration.grantRole': administrators,
  'administration.openObligations': administrators,

  'public.plan': anyone,
  'public.release': anyone,
  'public.releases': anyone,
} as const satisfies Readonly<Record<string, Rule>>

export type Verb = keyof typeof policy

/** Who may do what has no procedure: it is done on the server, by the command line. */
export const commandPolicy = {
  'history.load': administrators,
} as const satisfies Readonly<Record<string, Rule>>

export type CommandVerb = keyof typeof commandPolicy

/** The verbs whose rule is of a kind. */
type VerbsFor<Kind extends Rule['for']> = {
  [V in Verb]: (typeof policy)[V]['for'] extends Kind ? V : never
}[Verb]

export type OrganizationVerb = VerbsFor<'organization'>
export type OfficeVerb = VerbsFor<'office'>
export type NationVerb = VerbsFor<'nation'>

export const isVerb = (name: string): name is Verb => Object.hasOwn(policy, name)
