const singulars = {
  agencies: 'agency',
  applications: 'application',
  arrests: 'arrest',
  assessments: 'assessment',
  campaigns: 'campaign',
  cases: 'case',
  clients: 'client',
  consultations: 'consultation',
  contacts: 'contact',
  conversations: 'conversation',
  convictions: 'conviction',
  declarations: 'declaration',
  events: 'event',
  grants: 'grant',
  hours: 'hour',
  investigations: 'investigation',
  leads: 'lead',
  materials: 'item',
  meetings: 'meeting',
  members: 'member',
  messages: 'message',
  nights: 'night',
  operations: 'operation',
  organizations: 'organization',
  partners: 'partner',
  people: 'person',
  products: 'product',
  referrals: 'referral',
  replies: 'reply',
  reports: 'report',
  requests: 'request',
  searches: 'search',
  services: 'service',
  signals: 'signal',
  situations: 'situation',
  surveys: 'survey',
  tips: 'tip',
  trainings: 'training',
  users: 'user',
} as const

/** What a metric counts, in the plural: `clients`, `nights`. */
export type Unit = keyof typeof singulars

const isUnit = (text: string): text is Unit => Object.hasOwn(singulars, text)

/** Every unit. */
export const unitCodes: readonly Unit[] = Object.keys(singulars).filter(isUnit)

/** `1 client`, `34 clients`, `1,200 nights`. */
export const withUnit = (count: number, unit: Unit): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? singulars[unit] : unit}`
