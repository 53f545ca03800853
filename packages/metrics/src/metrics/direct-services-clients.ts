import { fiscalQuarter } from '../fiscal-quarter.ts'
import type { MetricFacts } from '../metric.ts'
import { found, listing16320, ovcMeasures, ownChoice } from '../source.ts'

/** Direct services: the people, from first contact to exit. */
export const directServicesClientMetrics = [
  {
    code: 'clients_screened',
    label: 'People screened',
    definition:
      'Screenings for signs of human trafficking that the award finished in the quarter, whatever the result. A person who is screened twice counts twice.',
    unit: 'people',
    countBasis: 'event',
    source: ovcMeasures,
  },
  {
    code: 'clients_screened_ineligible',
    label: 'People screened and not eligible',
    definition:
      'Screenings finished in the quarter that found the person not eligible for services under the award. A part of people screened.',
    unit: 'people',
    countBasis: 'event',
    source: ovcMeasures,
  },
  {
    code: 'new_clients',
    label: 'New clients',
    definition:
      'Clients who received a service under the award for the first time in the quarter. A client is a person who is a victim of human trafficking or shows strong signs of it. Each client counts once per award, so a client of two awards counts once at each.',
    unit: 'clients',
    countBasis: 'new',
    breakdowns: [
      'trafficking_type',
      'age_group',
      'gender',
      'race_ethnicity',
      'citizenship',
      'special_classification',
      'referral_source',
    ],
    source: found(
      'OVC FY2024 grantee infographic (client and new client); breakdowns follow the VOCA and TIMS forms',
    ),
  },
  {
    code: 'clients_served',
    label: 'Clients served',
    definition:
      'Different clients, new and continuing, who received at least one service in the quarter. A client counts once in a quarter, and again in each later quarter with a service.',
    unit: 'clients',
    countBasis: 'unduplicated',
    source: listing16320,
  },
  {
    code: 'open_clients',
    label: 'Open clients',
    definition:
      'Clients whose case is open on the last day of the quarter. A client of two awards counts once at each.',
    unit: 'clients',
    countBasis: 'stock',
    source: ownChoice(
      'a level beside new and exited clients, so that the three can be checked against each other',
    ),
  },
  {
    code: 'clients_waiting',
    label: 'People waiting for services',
    definition: 'People found eligible who are on the waiting list on the last day of the quarter.',
    unit: 'people',
    countBasis: 'stock',
    source: ownChoice(
      'waiting shows need that services do not reach; asked from FY2015 Q1, which is illustrative',
    ),
    effectiveFrom: fiscalQuarter('FY2015Q1'),
  },
  {
    code: 'clients_exited',
    label: 'Clients who left',
    definition:
      'Clients whose case was closed in the quarter, for whatever reason. A client who comes back and leaves again counts again.',
    unit: 'clients',
    countBasis: 'event',
    breakdowns: ['exit_reason', 'exit_outcome'],
    source: ovcMeasures,
  },
  {
    code: 'survivor_consultations',
    label: 'Consultations with survivors',
    definition:
      'Paid or otherwise compensated occasions in the quarter on which survivors advised the organization on its policy or services.',
    unit: 'consultations',
    countBasis: 'event',
    source: ownChoice('the Plan’s theme of survivor input needs a count; no federal measure of it was found'),
  },
  {
    code: 'surveys_returned',
    label: 'Client surveys returned',
    definition: 'Satisfaction surveys that clients returned in the quarter, with at least one answer.',
    unit: 'surveys',
    countBasis: 'event',
    source: ownChoice('the Plan asks for the quality of services, not only their number'),
  },
  {
    code: 'surveys_positive',
    label: 'Client surveys with a positive answer',
    definition:
      'Surveys returned in the quarter in which the client says that the services helped. A part of client surveys returned.',
    unit: 'surveys',
    countBasis: 'event',
    source: ownChoice('the Plan asks for the quality of services, not only their number'),
  },
] as const satisfies readonly MetricFacts[]
