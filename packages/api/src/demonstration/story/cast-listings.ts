import type { DirectoryLanguage, DirectoryService } from '@muster/metrics'
import type { CastOrganization } from '../cast/organizations.ts'

/** What an organization of the demonstration says of itself. Numbers 555-0100 to 555-0199 lead nowhere, nor does example.org. */
export interface CastListing {
  readonly organization: CastOrganization
  readonly services: readonly DirectoryService[]
  readonly languages: readonly DirectoryLanguage[]
  readonly phone: string
  readonly website: string
  readonly hours: string
  /** What became of it; most are listed. */
  readonly outcome: 'listed' | 'waiting'
}

const serviceSets: readonly (readonly DirectoryService[])[] = [
  ['crisis_intervention', 'safety_planning', 'case_management', 'emergency_housing', 'personal_items'],
  ['case_management', 'legal_immigration', 'legal_civil', 'interpretation'],
  ['emotional_support', 'mental_health', 'peer_mentoring', 'case_management'],
  ['case_management', 'transitional_housing', 'long_term_housing', 'employment', 'education'],
  ['crisis_intervention', 'medical', 'dental', 'mental_health', 'transportation'],
  ['legal_record_relief', 'legal_victim_rights', 'court_advocacy', 'information_and_referral'],
]

const languageSets: readonly (readonly DirectoryLanguage[])[] = [
  ['en', 'es'],
  ['en', 'es', 'ase'],
  ['en', 'zh', 'vi', 'ko'],
  ['en', 'fil'],
  ['en', 'fr', 'ht', 'es'],
  ['en', 'so', 'am', 'ar'],
]

const hours = [
  'Day and night, every day',
  'Monday to Friday, 8 a.m. to 6 p.m.; messages are answered the next day',
  'Monday to Saturday, 9 a.m. to 5 p.m.',
]

/** About this many are listed, and every eighth of them waits for its office. */
const most = 26

/** The organizations of the demonstration that chose to be listed: some of those with direct services. */
export function castListings(organizations: readonly CastOrganization[]): CastListing[] {
  return organizations
    .filter(({ seats }) => seats.some(({ program }) => program.kind === 'direct_services'))
    .slice(0, most)
    .map((organization, at) => ({
      organization,
      services: pick(serviceSets, at),
      languages: pick(languageSets, Math.floor(at / 2)),
      phone: `202-555-01${String(at).padStart(2, '0')}`,
      website: `https://${organization.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.example.org`,
      hours: pick(hours, at),
      outcome: at % 8 === 7 ? 'waiting' : 'listed',
    }))
}

function pick<T>(from: readonly T[], at: number): T {
  const found = from[at % from.length]
  if (found === undefined) throw new RangeError('There is nothing to pick from.')
  return found
}
