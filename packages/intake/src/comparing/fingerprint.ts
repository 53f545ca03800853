import { strata } from '../coding/strata.ts'
import type { Report } from '../counts/report.ts'

const at = strata.map((_, id) => Math.imul(id + 1, 0x9e3779b1) >>> 0)

/** A number that two reports with the same numbers share, whatever the order of their lines. Others may, by rare chance. */
export function fingerprintOf(report: Report): number {
  let print = 0
  for (const line of report.lines) {
    const stratum = report.stratumOfLine(line)
    const number = report.numberOf(stratum)
    if (number === undefined) continue
    // A sum does not depend on the order; multiplied and folded, neighboring numbers lie far apart.
    let mixed = Math.imul((at[stratum] ?? 0) ^ (number % 4_294_967_291), 0x85ebca6b)
    mixed ^= mixed >>> 13
    mixed = Math.imul(mixed, 0xc2b2ae35)
    print = (print + ((mixed ^ (mixed >>> 16)) >>> 0)) % 9_007_199_254_740_881
  }
  return print
}
