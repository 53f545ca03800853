import { findMetric } from '../dictionary.ts'
import { isInForce } from '../in-force.ts'
import { programKinds, type ProgramKind } from '../program-kind.ts'
import { strataOf } from './formula.ts'
import type { FormulaVersion } from './formula-version.ts'

/** Kinds of program whose form, when the formula takes effect, asks for any part of it. */
export function programsOf({
  formula,
  effectiveFrom,
}: Pick<FormulaVersion, 'formula' | 'effectiveFrom'>): readonly ProgramKind[] {
  const asked = new Set(
    strataOf(formula).flatMap(({ metric: code }) => {
      const metric = findMetric(code)
      return metric !== undefined && isInForce(metric, effectiveFrom) ? [metric.program] : []
    }),
  )
  return programKinds.map(({ code }) => code).filter((kind) => asked.has(kind))
}
