import { quarterLabel, stratumLabel } from '@muster/metrics'
import { answerKinds } from '../coding/answer-kind.ts'
import { stratumOf } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'

/** More names than this would not be read. */
const mostNamed = 3

export const requiredLinesAreAnswered: ReportRule = {
  code: 'V209',
  tier: 'V',
  severity: 'error',
  sentence: 'Every required line of the form has an answer.',
  fix: 'Fill in a number (0 if there were none), NR if you have no answer this time, or NT if you do not track it.',
  source: 'Muster’s forms; OVC: “not reported” and “not tracked” are answers of their own',
  judge: (report, say) => {
    const { form, place } = report.about
    const missing = (form?.required ?? []).filter((stratum) => {
      const kind = report.kindOf(stratum)
      return kind === undefined || kind === answerKinds.blank
    })
    const [first] = missing
    if (first === undefined) return
    const named = missing.slice(0, mostNamed).map((stratum) => stratumLabel(stratumOf(stratum)))
    const more = missing.length - named.length
    const lines = missing.length === 1 ? '1 required line has' : `${missing.length} required lines have`
    say({
      ...report.placeOf(missing.find((stratum) => report.rowOf(stratum) !== null) ?? first),
      message: `${lines} no answer for award ${place.award}, ${quarterLabel(place.quarter)}, ${place.state}: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    })
  },
}
