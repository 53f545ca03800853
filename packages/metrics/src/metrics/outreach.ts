import type { MetricFacts } from '../metric.ts'
import { ownChoice, recalled } from '../source.ts'

const outreachMeasures = recalled('OVC training and outreach measures, as compiled for Muster')

/** Outreach to people at risk, and public awareness. */
export const outreachMetrics = [
  {
    code: 'outreach_events',
    label: 'Outreach events',
    definition: 'Public events, presentations and outreach shifts held in the quarter.',
    unit: 'events',
    countBasis: 'event',
    source: outreachMeasures,
  },
  {
    code: 'people_reached',
    label: 'People reached',
    definition:
      'People who attended an event or spoke with an outreach worker in the quarter; estimated where nobody could count. Views of advertisements do not count. A person reached twice counts twice.',
    unit: 'people',
    countBasis: 'event',
    source: outreachMeasures,
  },
  {
    code: 'materials_distributed',
    label: 'Materials distributed',
    definition: 'Printed items, such as posters and cards, handed out or put up in the quarter.',
    unit: 'materials',
    countBasis: 'event',
    breakdowns: ['language'],
    source: outreachMeasures,
  },
  {
    code: 'awareness_campaigns',
    label: 'Awareness campaigns',
    definition: 'Campaigns to the public that began in the quarter.',
    unit: 'campaigns',
    countBasis: 'event',
    source: outreachMeasures,
  },
  {
    code: 'outreach_contacts',
    label: 'Outreach contacts',
    definition: 'One-to-one contacts of outreach workers with people at risk in the quarter.',
    unit: 'contacts',
    countBasis: 'event',
    breakdowns: ['contact_setting'],
    source: ownChoice('contacts with people at risk are told apart from people reached at events'),
  },
  {
    code: 'victims_identified_by_outreach',
    label: 'People identified by outreach',
    definition:
      'People whom outreach identified for the first time in the quarter as victims or potential victims of human trafficking.',
    unit: 'people',
    countBasis: 'new',
    breakdowns: ['trafficking_type'],
    source: ownChoice('objective 5 of the Plan asks for identification through outreach'),
  },
  {
    code: 'outreach_referrals_made',
    label: 'Referrals made by outreach',
    definition: 'Referrals to service providers that outreach workers made in the quarter.',
    unit: 'referrals',
    countBasis: 'event',
    source: outreachMeasures,
  },
  {
    code: 'outreach_partners',
    label: 'Outreach partners',
    definition: 'Organizations that take part in the award’s outreach on the last day of the quarter.',
    unit: 'partners',
    countBasis: 'stock',
    breakdowns: ['partner_type'],
    source: ownChoice('partners by type show whom an outreach program can reach through others'),
  },
] as const satisfies readonly MetricFacts[]
