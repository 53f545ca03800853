import { fiscalQuarter } from '@muster/metrics'
import { reviseTarget } from '../../verbs/revise-target.ts'
import { saveIndicatorVersion } from '../../verbs/save-indicator-version.ts'
import type { Act } from './act.ts'
import type { Stage } from './stage.ts'

const steward = 'steward'
const code = 'unmet_requests'
const barriers = [
  'capacity',
  'funding',
  'language',
  'housing_unavailable',
  'immigration_status',
  'transportation',
  'other',
]

/**
 * One indicator got another formula in the middle of a year, and a target that follows it: so that its history can be seen.
 * Both are made up, as all targets are.
 */
export function reviseIndicator(stage: Stage): Act[] {
  const saved = '2016-04-12T15:00:00.000Z'
  const revised = '2016-09-20T15:00:00.000Z'
  return [
    {
      at: saved,
      perform: async () => {
        await saveIndicatorVersion(await stage.as(steward, saved), {
          code,
          formula: {
            kind: 'ratio',
            numerator: [{ metric: 'requests_unmet', breakdown: 'barrier', categories: barriers }],
            denominator: [{ metric: 'new_clients' }],
            per: 100,
          },
          effectiveFrom: fiscalQuarter('FY2016Q3'),
          note: 'Illustrative. Requests of people whom the program may not serve are left out: no provider could have met them, so they say nothing of access.',
          after: 1,
        })
      },
    },
    {
      at: revised,
      perform: async () => {
        await reviseTarget(await stage.as(steward, revised), {
          code,
          fiscalYear: 2017,
          value: 28,
          rationale:
            'Illustrative. The second formula leaves out about one request in eight; the target follows it.',
          after: 1,
        })
      },
    },
  ]
}
