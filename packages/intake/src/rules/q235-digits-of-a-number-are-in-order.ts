import { addsUpToTotal, stratumLabel } from '@muster/metrics'
import { splitsIn, stratumOf } from '../coding/strata.ts'
import { digitSlips } from '../comparing/digit-slips.ts'
import type { Report } from '../counts/report.ts'
import type { ReportRule } from './report-rule.ts'
import { splitNumbers } from './split-numbers.ts'
import { aboutStratum, subjectOf } from './subject-of.ts'

/** A number that would make a breakdown add up, were two of its digits exchanged. */
interface Meant {
  readonly stratum: number
  readonly number: number
}

export const digitsOfANumberAreInOrder: ReportRule = {
  code: 'Q235',
  tier: 'Q',
  severity: 'info',
  sentence: 'Where a breakdown does not add up, it is not because two digits changed places.',
  fix: 'Compare this number with your records: if two digits changed places, correct it, and the breakdown adds up.',
  source: 'Arithmetic: two neighboring digits that change places change a number by a multiple of nine',
  judge: (report, say) => {
    let told = -1
    for (const { breakdown, total, parts } of splitsIn(report.about.place.quarter)) {
      if (total === told || !addsUpToTotal(breakdown)) continue
      const numbers = splitNumbers(report, { total, parts })
      if (numbers === undefined || !numbers.isWhole || numbers.sum === numbers.total) continue
      const meant = whatWasMeant(report, total, parts, numbers.sum)
      if (meant === undefined) continue
      told = total
      say({
        ...aboutStratum(report, meant.stratum),
        subject: subjectOf(report, total),
        message: `Was ${meant.number.toLocaleString('en-US')} meant? Then “${stratumLabel(stratumOf(total))}” by ${breakdown.label} would add up.`,
      })
    }
  },
}

/** The one slip that explains it; undefined if there is none, or more than one. */
function whatWasMeant(
  report: Report,
  total: number,
  parts: readonly number[],
  sum: number,
): Meant | undefined {
  const written = report.numberOf(total) ?? 0
  const found: Meant[] = digitSlips(written)
    .filter((number) => number === sum)
    .map((number) => ({ stratum: total, number }))
  for (const part of parts) {
    const number = report.numberOf(part) ?? 0
    const needed = number + written - sum
    if (digitSlips(number).includes(needed)) found.push({ stratum: part, number: needed })
  }
  return found.length === 1 ? found[0] : undefined
}
