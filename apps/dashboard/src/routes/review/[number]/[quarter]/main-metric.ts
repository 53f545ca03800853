import type { ProgramKind } from '@muster/metrics'

const mainMetrics: Readonly<Record<ProgramKind, string>> = {
  direct_services: 'new_clients',
  task_force: 'investigations_opened',
  hotline: 'signals_received',
  outreach: 'people_reached',
  online_identification: 'victims_identified_online',
  training_ta: 'people_trained',
}

/** The count that a program is known by: the one to show when its figures move. It adds up over organizations. */
export const mainMetricOf = (kind: ProgramKind): string => mainMetrics[kind]
