import type { MetricFacts } from '../metric.ts'
import { ovcMeasures, ownChoice } from '../source.ts'

/** Direct services: what was given, what could not be given, and with whom. */
export const directServicesHelpMetrics = [
  {
    code: 'clients_receiving_service',
    label: 'Clients who received a service',
    definition:
      'Different clients who received the service at least once in the quarter. A client with several services counts once in the total and once under each service.',
    unit: 'clients',
    countBasis: 'unduplicated',
    breakdowns: ['service'],
    source: ovcMeasures,
  },
  {
    code: 'services_provided',
    label: 'Services provided',
    definition: 'Times that a service was given to a client in the quarter.',
    unit: 'services',
    countBasis: 'event',
    breakdowns: ['service'],
    source: ovcMeasures,
  },
  {
    code: 'housing_nights',
    label: 'Nights of housing',
    definition:
      'Nights in the quarter that clients spent in housing which the award paid for or provided. Two clients in one night are two nights.',
    unit: 'nights',
    countBasis: 'event',
    breakdowns: ['housing_type'],
    source: ownChoice('bed nights, as shelters count them; no trafficking form with this measure was found'),
  },
  {
    code: 'requests_unmet',
    label: 'Requests that could not be met',
    definition:
      'Requests for a service in the quarter, by a client or a person found eligible, that the organization could not meet. Each request has one main barrier.',
    unit: 'requests',
    countBasis: 'event',
    breakdowns: ['barrier'],
    source: ovcMeasures,
  },
  {
    code: 'referrals_made',
    label: 'Referrals made',
    definition: 'Referrals of clients to other providers that were made in the quarter.',
    unit: 'referrals',
    countBasis: 'event',
    source: ovcMeasures,
  },
  {
    code: 'referrals_completed',
    label: 'Referrals completed',
    definition:
      'Referrals that were found in the quarter to have led to a service by the other provider, whenever they were made.',
    unit: 'referrals',
    countBasis: 'event',
    source: ownChoice('a referral counts for the client only when it leads to a service'),
  },
  {
    code: 'immigration_applications',
    label: 'Applications for immigration relief',
    definition:
      'Applications that were filed or requested for clients in the quarter with help under the award.',
    unit: 'applications',
    countBasis: 'event',
    breakdowns: ['immigration_relief'],
    source: ovcMeasures,
  },
  {
    code: 'immigration_relief_granted',
    label: 'Immigration relief granted',
    definition:
      'Grants of relief to clients that became known in the quarter, whenever the application was filed.',
    unit: 'grants',
    countBasis: 'event',
    breakdowns: ['immigration_relief'],
    source: ovcMeasures,
  },
  {
    code: 'formal_partners',
    label: 'Formal partners',
    definition:
      'Organizations with which the award has a signed agreement in force on the last day of the quarter. A partner of two awards counts once at each.',
    unit: 'partners',
    countBasis: 'stock',
    source: ovcMeasures,
  },
  {
    code: 'new_partners',
    label: 'New partners',
    definition: 'Agreements with a new partner that were signed in the quarter.',
    unit: 'partners',
    countBasis: 'event',
    source: ovcMeasures,
  },
  {
    code: 'staff_trained',
    label: 'Staff trained',
    definition:
      'Attendance of the organization’s own staff and volunteers at training on human trafficking in the quarter. A person who attends two trainings counts twice.',
    unit: 'people',
    countBasis: 'event',
    source: ownChoice('the standard of care depends on trained staff; no federal measure of it was found'),
  },
] as const satisfies readonly MetricFacts[]
