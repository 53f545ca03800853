import type { NationRole, OfficeRole, OrganizationRole, Role } from '@muster/data'

/** Who may call a verb. Roles in an organization or office open that organization or office only. */
export type Rule =
  | { readonly for: 'anyone' }
  /** Whoever is signed in, for what is their own. */
  | { readonly for: 'self' }
  | { readonly for: 'organization'; readonly roles: readonly OrganizationRole[] }
  | { readonly for: 'office'; readonly roles: readonly OfficeRole[] }
  /** One role anywhere is enough: what is seen is national. */
  | { readonly for: 'nation'; readonly roles: readonly (NationRole | OfficeRole)[] }
  /** One of these roles; the verb decides which organization or office it opens. */
  | { readonly for: 'people'; readonly roles: readonly Role[] }
  /** One of these roles; the verb looks whether the person's office, or nobody's, answers for what is named of the plan. */
  | { readonly for: 'agency'; readonly roles: readonly (NationRole | OfficeRole)[] }

const anyone = { for: 'anyone' } as const
const self = { for: 'self' } as const
const grantees = { for: 'organization', roles: ['reporter', 'certifying_official'] } as const
const signers = { for: 'organization', roles: ['certifying_official'] } as const
const officers = { for: 'office', roles: ['program_officer'] } as const
/** Who sees an office's reports, whether or not they decide on them. */
const office = { for: 'office', roles: ['program_officer', 'office_administrator'] } as const
const officeAdministrators = { for: 'office', roles: ['office_administrator'] } as const
const readers = {
  for: 'nation',
  roles: ['program_officer', 'office_administrator', 'data_steward'],
} as const
const stewards = { for: 'nation', roles: ['data_steward'] } as const
/** Who speaks for an agency in the plan: an office's administrator, and a steward for agencies without an office here. */
const speakers = { for: 'agency', roles: ['office_administrator', 'data_steward'] } as const
/** Who looks after what the public says of the plan: a steward decides on it, and an agency's voice answers. */
const commentReaders = { for: 'nation', roles: ['office_administrator', 'data_steward'] } as const
const administrators = { for: 'nation', roles: ['system_administrator'] } as const
/** A certifying official within the organization, an office administrator within the office and its awards. */
const inviters = {
  for: 'people',
  roles: ['certifying_official', 'office_administrator', 'system_administrator'],
} as const

/**
 * Who may call which procedure. A procedure without a row is refused to everybody, and fails a test.
 * National figures that are not released stay with federal readers: a grantee knows its own counts, and could
 * subtract them. A system administrator looks after people and settings, and sees no report.
 */
export const policy = {
  'identity.me': anyone,
  'identity.demonstrationPeople': anyone,
  'identity.invitation': anyone,
  'identity.acceptInvitation': anyone,

  'account.security': self,
  'account.endSession': self,

  'inbox.list': self,
  'inbox.markRead': self,
  'inbox.preferences': self,
  'inbox.savePreferences': self,
  'inbox.outbox': anyone,

  'awards.listMine': grantees,
  'awards.facts': grantees,
  'awards.template': grantees,

  'reports.upload': grantees,
  'reports.uploadMany': grantees,
  'reports.get': grantees,
  'reports.explain': grantees,
  'reports.columnMapping': grantees,
  'reports.mapColumns': grantees,
  'reports.declareNothing': grantees,
  'reports.saveNarrative': grantees,
  'reports.certify': signers,
  'reports.recall': signers,
  'reports.receipt': grantees,
  'reports.compare': grantees,
  'reports.timeline': grantees,

  'drafts.get': grantees,
  'drafts.saveLines': grantees,
  'drafts.discard': grantees,

  'comments.mine': grantees,
  'comments.begin': grantees,
  'comments.answer': grantees,
  'comments.list': office,
  'comments.write': officers,
  'comments.resolve': officers,

  'extensions.mine': grantees,
  'extensions.request': grantees,
  'extensions.withdraw': grantees,
  'extensions.list': office,
  'extensions.decide': officers,

  'directory.mine': grantees,
  'directory.ask': signers,
  'directory.confirm': signers,
  'directory.withdraw': signers,
  'directory.review': office,
  'directory.decide': officers,

  'review.list': office,
  'review.get': office,
  'review.compare': office,
  'review.timeline': office,
  'review.accept': officers,
  'review.return': officers,
  'review.reopen': officers,
  'review.assign': officeAdministrators,
  'review.officers': office,

  'board.show': office,
  'board.toRemind': officers,
  'board.remind': officers,
  'board.export': office,

  'dashboard.metrics': readers,
  'dashboard.places': readers,
  'dashboard.overview': readers,
  'dashboard.trend': readers,
  'dashboard.map': readers,
  'dashboard.pivot': readers,
  'dashboard.organizations': office,
  'dashboard.organization': office,
  'dashboard.outliers': office,
  'dashboard.compareOrganizations': office,
  'dashboard.plan': readers,
  'dashboard.contributions': readers,
  'dashboard.making': readers,
  'dashboard.remember': readers,
  'dashboard.lineOrigin': office,
  'dashboard.countLines': office,
  'dashboard.exportLines': office,

  'indicators.list': readers,
  'indicators.get': readers,
  'indicators.previewNew': stewards,
  'indicators.create': stewards,
  'indicators.previewVersion': stewards,
  'indicators.saveVersion': stewards,
  'indicators.reviseTarget': stewards,
  'indicators.reviseBaseline': stewards,

  'views.list': readers,
  'views.save': readers,
  'views.change': readers,
  'views.remove': readers,
  'views.setHome': readers,
  'views.home': self,

  'plan.progress': readers,
  'plan.status': readers,
  'plan.enterStatus': speakers,
  'plan.narrative': readers,
  'plan.writeNarrative': speakers,
  'plan.exportStatusReport': readers,

  'recommendations.list': readers,
  'recommendations.get': readers,
  'recommendations.add': stewards,
  'recommendations.change': stewards,

  'publicComments.periods': commentReaders,
  'publicComments.openPeriod': stewards,
  'publicComments.extendPeriod': stewards,
  'publicComments.list': commentReaders,
  'publicComments.decide': stewards,
  'publicComments.toAnswer': commentReaders,
  'publicComments.answer': speakers,
  'publicComments.export': commentReaders,

  'releases.list': stewards,
  'releases.get': stewards,
  'releases.table': stewards,
  'releases.publication': stewards,
  'releases.previewPublication': stewards,
  'releases.savePublication': stewards,
  'releases.build': stewards,
  'releases.builds': stewards,
  'releases.publish': stewards,
  'releases.withdraw': stewards,

  'people.list': inviters,
  'people.invite': inviters,
  'people.resendInvitation': inviters,
  'people.revokeInvitation': inviters,
  'people.endRole': inviters,
  'people.renewAccess': inviters,
  'people.disable': administrators,
  'people.enable': administrators,

  'audit.search': administrators,
  'audit.exportRows': administrators,
  'audit.verify': administrators,

  'administration.places': administrators,
  'administration.awards': administrators,
  'administration.award': administrators,
  'administration.registerOrganization': administrators,
  'administration.registerOffice': administrators,
  'administration.setOfficeAgency': administrators,
  'administration.registerProgram': administrators,
  'administration.registerAward': administrators,
  'administration.changeAward': administrators,
  'administration.registerPerson': administrators,
  'administration.grantRole': administrators,
  'administration.openObligations': administrators,

  'public.plan': anyone,
  'public.release': anyone,
  'public.releases': anyone,
  'public.changes': anyone,
  'public.catalog': anyone,
  'public.table': anyone,
  'public.place': anyone,
  'public.parts': anyone,
  'public.directory': anyone,
  'public.wholeDirectory': anyone,
  // What people said of the plan, and somebody has published; and the one thing that a visitor may send.
  'public.commentPeriod': anyone,
  'public.comments': anyone,
  'public.commentRows': anyone,
  'public.beginComment': anyone,
  'public.previewComment': anyone,
  'public.sendComment': anyone,
  'public.commentReceipt': anyone,
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
export type PeopleVerb = VerbsFor<'people'>
export type SelfVerb = VerbsFor<'self'>
export type AgencyVerb = VerbsFor<'agency'>

export const isVerb = (name: string): name is Verb => Object.hasOwn(policy, name)
