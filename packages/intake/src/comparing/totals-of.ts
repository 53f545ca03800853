import { metrics, programKinds, totalOf, type ProgramKind } from '@muster/metrics'
import { stratumId } from '../coding/strata.ts'

const byProgram = new Map(
  programKinds.map(({ code }) => [
    code,
    metrics.filter(({ program }) => program === code).map((metric) => stratumId(totalOf(metric.code))),
  ]),
)

/** Strata of the totals that a program reports, in the order of its form. */
export const totalsOf = (program: ProgramKind | undefined): readonly number[] =>
  (program && byProgram.get(program)) ?? []
