import { answerKinds } from '../coding/answer-kind.ts'
import { splitsIn, type Split } from '../coding/strata.ts'
import type { Report } from '../counts/report.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum, subjectOf } from './subject-of.ts'

/** More names than this would not be read. */
const mostNamed = 3

export const totalHasItsBreakdown: ReportRule = {
  code: 'Q233',
  tier: 'Q',
  severity: 'info',
  sentence: 'A total stands with its breakdowns, also with those that are optional.',
  fix: 'If your records can tell the categories apart, fill them in. If they cannot, write NT.',
  source: 'Muster’s own choice: without its breakdowns a total says how much, but not what or who',
  judge: (report, say) => {
    const { form, place, program } = report.about
    if (form === undefined) return
    const bare = splitsIn(place.quarter).filter(
      (split) => split.metric.program === program && isBare(split, report, form.required),
    )
    const [first] = bare
    if (first === undefined) return
    const named = bare
      .slice(0, mostNamed)
      .map(({ metric, breakdown }) => `“${metric.label}” by ${breakdown.label}`)
    const more = bare.length - named.length
    say({
      ...aboutStratum(report, first.total),
      subject: `${subjectOf(report, first.total)}.${first.breakdown.code}`,
      message: `No line is answered of ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    })
  },
}

/** Whether a total above 0 has no answer in any of its lines. Required lines are the business of rule V209. */
function isBare({ total, parts }: Split, report: Report, required: readonly number[]): boolean {
  if ((report.numberOf(total) ?? 0) === 0) return false
  const isMissing = parts.every((part) => {
    const kind = report.kindOf(part)
    return kind === undefined || kind === answerKinds.blank
  })
  return isMissing && !parts.some((part) => required.includes(part))
}
