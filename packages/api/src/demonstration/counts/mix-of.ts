import type { BreakdownCode, MetricCode } from '@muster/metrics'
import type { Mix } from './mix.ts'
import { mixesOfPeople } from './mixes-of-people.ts'
import { mixesOfWork } from './mixes-of-work.ts'

const byBreakdown: Readonly<Record<BreakdownCode, Mix>> = { ...mixesOfPeople, ...mixesOfWork }

// Where a metric is told apart differently from the first that uses its breakdown.
const byMetric: Partial<Record<MetricCode, Partial<Record<BreakdownCode, Mix>>>> = {
  investigations_opened: { trafficking_type: { sex: 82, labor: 11, sex_and_labor: 3, unknown: 4 } },
  situations_identified: {
    trafficking_type: { sex: [69, 71, 73, 73], labor: [19, 17, 14, 14], sex_and_labor: 3, unknown: 10 },
  },
  potential_victims: {
    age_group: {
      '0_12': 2,
      '13_17': 23,
      '18_24': 22,
      '25_59': 31,
      '60_and_older': 1,
      not_reported: 19,
      not_tracked: 2,
    },
    gender: { female: 68, male: 14, other: 1, not_reported: 16, not_tracked: 1 },
  },
  victims_identified: {
    age_group: {
      '0_12': 2,
      '13_17': 29,
      '18_24': 29,
      '25_59': 33,
      '60_and_older': 0.5,
      not_reported: 5,
      not_tracked: 1,
    },
  },
  victims_identified_online: {
    age_group: { '0_12': 9, '13_17': 68, '18_24': 14, '25_59': 4, not_reported: 4, not_tracked: 1 },
  },
  outreach_messages_sent: {
    channel: { call: 2, text: 66, chat: 9, web_form: 0, email: 6, social_media: 16, other: 1 },
  },
}

/** The mix of a breakdown for a metric. */
export function mixOf(metric: MetricCode, breakdown: BreakdownCode): Mix {
  return byMetric[metric]?.[breakdown] ?? byBreakdown[breakdown]
}
