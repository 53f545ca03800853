import { strata, stratumId } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

const goalsMet = stratumId({ metric: 'clients_exited', breakdown: 'exit_reason', category: 'goals_met' })
const outcomes = strata.flatMap(({ breakdown }, id) => (breakdown === 'exit_outcome' ? [id] : []))
/** One or two may have had other goals than the outcomes of the list. */
const fewest = 5

export const goalsMetHaveOutcomes: ReportRule = {
  code: 'Q236',
  tier: 'Q',
  severity: 'info',
  sentence: 'Where clients left with their goals met, some have an outcome.',
  fix: 'Fill in how these clients live now, or “not reported” if nobody asked them.',
  source: 'Follows from the definitions: outcomes at exit are the goals that services work for',
  judge: (report, say) => {
    const met = report.numberOf(goalsMet)
    if (met === undefined || met < fewest) return
    if (!outcomes.every((outcome) => report.numberOf(outcome) === 0)) return
    say({
      ...aboutStratum(report, goalsMet),
      message: `${met.toLocaleString('en-US')} clients left with their goals met, but every outcome at exit is 0.`,
    })
  },
}
