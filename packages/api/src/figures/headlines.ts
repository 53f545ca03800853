import { metricCalled, type Metric, type MetricCode, type ProgramKind } from '@muster/metrics'

/** What an overview looks at: for each kind of program what it is for, and what it has most of. */
const headlineCodes: Readonly<Record<ProgramKind, readonly MetricCode[]>> = {
  direct_services: ['new_clients', 'open_clients', 'services_provided', 'housing_nights', 'requests_unmet'],
  task_force: [
    'tips_received',
    'investigations_opened',
    'victims_identified',
    'cases_charged',
    'convictions',
  ],
  hotline: ['signals_received', 'situations_identified', 'potential_victims'],
  outreach: ['people_reached', 'outreach_contacts', 'victims_identified_by_outreach'],
  online_identification: ['searches_run', 'leads_generated', 'victims_identified_online'],
  training_ta: ['trainings_held', 'people_trained', 'ta_requests_completed'],
}

/** The headline metrics of a kind of program; all of them add up over organizations. */
export const headlinesOf = (kind: ProgramKind): Metric[] =>
  headlineCodes[kind].map((code) => metricCalled(code))
