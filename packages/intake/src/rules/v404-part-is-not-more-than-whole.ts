import { partsAndWholes, sayWherePartIsMore } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

/** The first is a part of the second by its definition in the dictionary. */
const pairs = [
  ...partsAndWholes('clients_screened_ineligible', 'clients_screened'),
  ...partsAndWholes('surveys_positive', 'surveys_returned'),
  ...partsAndWholes('substantive_signals', 'signals_received'),
  ...partsAndWholes('signals_from_victims', 'signals_received'),
  ...partsAndWholes('signals_answered_in_time', 'signals_received'),
  ...partsAndWholes('assessments_improved', 'assessments_completed'),
]

export const partIsNotMoreThanWhole: ReportRule = {
  code: 'V404',
  tier: 'V',
  severity: 'error',
  sentence: 'A metric that is a part of another is not more than it.',
  fix: 'Compare the two rows and correct the one that is wrong.',
  source: 'Definitions in Muster’s dictionary, such as surveys with a positive answer among surveys returned',
  judge: (report, say) => sayWherePartIsMore(report, pairs, say),
}
