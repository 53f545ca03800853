import { confidentiality } from './privacy-rule.ts'
import type { Rule } from './rule.ts'

/** What finds it is `ClientRowWatch`, which sees the rows of a table one by one. */
export const noRowForEachClient: Rule = {
  code: 'P110',
  tier: 'P',
  severity: 'error',
  sentence: 'A row is a count, not a client.',
  fix: 'Add the rows up and report the counts: the template has a row for each. Delete the columns that tell of one client.',
  source: `${confidentiality}; 28 CFR 22.2(e): what can be read as about one person, by the size of the sample or otherwise`,
}
