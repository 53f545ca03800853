import type { MetricCode, ProgramKind } from '@muster/metrics'

/** The metric whose total says how large an award is: what its kind of program has most of. */
export const mainMetric: Readonly<Record<ProgramKind, MetricCode>> = {
  direct_services: 'clients_served',
  task_force: 'tips_received',
  hotline: 'signals_received',
  outreach: 'people_reached',
  online_identification: 'searches_run',
  training_ta: 'people_trained',
}
