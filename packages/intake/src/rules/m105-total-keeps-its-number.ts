import { verdictsOn } from '../comparing/verdicts.ts'
import { quartersInWords } from './numbers-in-words.ts'
import type { ReportRule } from './report-rule.ts'
import { sayVerdicts } from './say-verdicts.ts'
import { fewestSilent, silentIn } from './silent-totals.ts'

export const totalKeepsItsNumber: ReportRule = {
  code: 'M105',
  tier: 'M',
  severity: 'info',
  sentence: 'A total that had a number in every quarter has one again.',
  fix: 'Fill in the number if your records have it. If they do not this time, NR is right.',
  source: 'Muster’s own choice: “not reported” is an answer, but one that leaves a gap in a line of quarters',
  judge: (report, say) => {
    // Many of them together are another matter: rule M106.
    if (silentIn(verdictsOn(report)) >= fewestSilent) return
    sayVerdicts(
      report,
      'silent',
      ({ quarters }, name) =>
        `${name} has no number, while it had one in each of the last ${quartersInWords(quarters)}.`,
      say,
    )
  },
}
