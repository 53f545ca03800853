import { notKnown, type BreakdownFacts } from '../breakdown.ts'
import { fiscalQuarter } from '../fiscal-quarter.ts'
import { found, ovcMeasures, ownChoice } from '../source.ts'

/**
 * The hotline's text line opened on 28 March 2013, in FY2013 Q2
 * (found: CTDC codebook, version 2, 2024). Before that nobody could have texted.
 */
const textLineOpened = fiscalQuarter('FY2013Q2')

/** How people come into contact with a program. */
export const contactBreakdowns = [
  {
    code: 'referral_source',
    label: 'referral source',
    exhaustive: true,
    exclusive: true,
    demographic: true,
    categories: [
      { code: 'federal_law_enforcement', label: 'Federal law enforcement' },
      { code: 'local_law_enforcement', label: 'State or local law enforcement' },
      { code: 'prosecutor', label: 'Prosecutor' },
      { code: 'community_provider', label: 'Community service provider' },
      { code: 'faith_based', label: 'Faith-based organization' },
      { code: 'health_care', label: 'Health care' },
      { code: 'legal_services', label: 'Legal services' },
      { code: 'child_welfare', label: 'Child welfare' },
      { code: 'school', label: 'School' },
      { code: 'hotline', label: 'Hotline' },
      { code: 'self', label: 'Self or walk-in' },
      { code: 'family_or_friend', label: 'Family or friend' },
      { code: 'another_client', label: 'Another client' },
      { code: 'other', label: 'Another source' },
      ...notKnown,
    ],
    source: ovcMeasures,
  },
  {
    code: 'channel',
    label: 'channel',
    exhaustive: true,
    exclusive: true,
    demographic: false,
    categories: [
      { code: 'call', label: 'Phone call' },
      { code: 'text', label: 'Text message', effectiveFrom: textLineOpened },
      { code: 'chat', label: 'Web chat' },
      { code: 'web_form', label: 'Online report form' },
      { code: 'email', label: 'Email' },
      { code: 'social_media', label: 'Social media message' },
      { code: 'other', label: 'Another channel' },
    ],
    source: found('signals of the National Human Trafficking Hotline; social media and other are Muster’s'),
  },
  {
    code: 'contact_setting',
    label: 'setting',
    exhaustive: true,
    exclusive: true,
    demographic: false,
    categories: [
      { code: 'street', label: 'Street or public place' },
      { code: 'drop_in_center', label: 'Drop-in center' },
      { code: 'shelter', label: 'Shelter' },
      { code: 'school', label: 'School' },
      { code: 'health_care', label: 'Clinic or hospital' },
      { code: 'workplace', label: 'Workplace or labor camp' },
      { code: 'detention', label: 'Jail or detention' },
      { code: 'online', label: 'Online' },
      { code: 'other', label: 'Another setting' },
    ],
    source: ownChoice('no federal list of outreach settings was found'),
  },
  {
    code: 'language',
    label: 'language',
    exhaustive: true,
    exclusive: true,
    demographic: false,
    categories: [
      { code: 'english', label: 'English' },
      { code: 'spanish', label: 'Spanish' },
      { code: 'chinese', label: 'Chinese' },
      { code: 'korean', label: 'Korean' },
      { code: 'tagalog', label: 'Tagalog' },
      { code: 'vietnamese', label: 'Vietnamese' },
      { code: 'russian', label: 'Russian' },
      { code: 'several', label: 'Several languages in one item' },
      { code: 'other', label: 'Another language' },
    ],
    source: ownChoice('no federal list of material languages was found'),
  },
] as const satisfies readonly BreakdownFacts[]
