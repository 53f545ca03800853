import { stratumKey, stratumLabel } from '@muster/metrics'
import { strata, stratumOf } from '../coding/strata.ts'
import { levelOf } from '../comparing/level.ts'
import { pastNumbers, pastReports } from '../comparing/past-reports.ts'
import { totalsOf } from '../comparing/totals-of.ts'
import { verdictsOn } from '../comparing/verdicts.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

const keys = strata.map(stratumKey)
/** Fewer awards are no group, and would tell too much of each other. */
const fewestAwards = 8
/** Nearly all awards lie within the range; only what is far outside it is told. */
const factor = 4
const leastDifference = 30

export const totalIsAmongSimilarAwards: ReportRule = {
  code: 'M112',
  tier: 'M',
  severity: 'warning',
  sentence: 'A total is not far from what similar awards report.',
  fix: 'Compare the number with your records and with the definition of the metric. If it is right, say why your award differs.',
  source:
    'Muster’s own choice: four times beyond the range of nine in ten reports of at least eight awards of the same program and size',
  // The numbers of others are never repeated.
  judge: (report, say) => {
    const peers = report.about.facts?.peers
    if (peers === undefined || peers.awards < fewestAwards) return
    const past = pastReports(report)
    for (const total of totalsOf(report.about.program)) {
      const number = report.numberOf(total)
      const usual = peers.usual[keys[total] ?? '']
      if (number === undefined || usual === undefined) continue
      const isHigh = isFarOutside(number, usual)
      if (isHigh === undefined || verdictsOn(report).has(total)) continue
      // An award that was always so has its reason.
      const own = levelOf(pastNumbers(past, total))
      if (own !== undefined && own.quarters >= 2 && isFarOutside(own.median, usual) === isHigh) continue
      say({
        ...aboutStratum(report, total),
        message: `“${stratumLabel(stratumOf(total))}” is far ${isHigh ? 'more' : 'less'} than nearly all similar awards report.`,
      })
    }
  },
}

/** True if far above, false if far below, undefined if neither. */
function isFarOutside(number: number, { low, high }: { low: number; high: number }): boolean | undefined {
  if (number > factor * high && number - high >= leastDifference) return true
  return number * factor < low && low - number >= leastDifference ? false : undefined
}
