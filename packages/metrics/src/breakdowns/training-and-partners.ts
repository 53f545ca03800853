import { notKnown, type BreakdownFacts } from '../breakdown.ts'
import { ownChoice, trainingMeasures } from '../source.ts'

/** Who is trained and how, and who works together. */
export const trainingAndPartnerBreakdowns = [
  {
    code: 'profession',
    label: 'profession',
    exhaustive: true,
    exclusive: true,
    demographic: true,
    categories: [
      { code: 'law_enforcement', label: 'Law enforcement' },
      { code: 'prosecution', label: 'Prosecutors' },
      { code: 'judiciary', label: 'Judges and court staff' },
      { code: 'victim_services', label: 'Victim services' },
      { code: 'health', label: 'Health care' },
      { code: 'child_welfare', label: 'Child welfare' },
      { code: 'education', label: 'Education' },
      { code: 'faith', label: 'Faith communities' },
      { code: 'labor', label: 'Labor inspection and unions' },
      { code: 'hospitality_and_transport', label: 'Hospitality and transportation' },
      { code: 'general_public', label: 'General public' },
      { code: 'other', label: 'Another profession' },
      ...notKnown,
    ],
    source: trainingMeasures,
  },
  {
    code: 'delivery_mode',
    label: 'form of delivery',
    exhaustive: true,
    exclusive: true,
    demographic: false,
    categories: [
      { code: 'in_person', label: 'In person' },
      { code: 'live_online', label: 'Live online' },
      { code: 'self_paced', label: 'Self-paced online' },
      { code: 'mixed', label: 'In person and online' },
    ],
    source: ownChoice('no federal list of delivery forms was found'),
  },
  {
    code: 'partner_type',
    label: 'type of partner',
    exhaustive: true,
    exclusive: true,
    demographic: false,
    categories: [
      { code: 'law_enforcement', label: 'Law enforcement' },
      { code: 'victim_services', label: 'Victim services' },
      { code: 'health_care', label: 'Health care' },
      { code: 'school', label: 'Schools' },
      { code: 'faith_based', label: 'Faith-based organizations' },
      { code: 'business', label: 'Businesses' },
      { code: 'tribal', label: 'Tribal organizations' },
      { code: 'government', label: 'Other government agencies' },
      { code: 'other', label: 'Another type of partner' },
    ],
    source: ownChoice('no federal list of partner types was found'),
  },
] as const satisfies readonly BreakdownFacts[]
