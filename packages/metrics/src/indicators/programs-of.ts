import { formFor } from '../forms/form-for.ts'
import { programKinds, type ProgramKind } from '../program-kind.ts'
import { stratumKey } from '../stratum.ts'
import { strataOf } from './formula.ts'
import type { Indicator } from './indicator.ts'

/** Kinds of program whose form, when the indicator takes effect, asks for any part of its formula. */
export function programsOf({
  formula,
  effectiveFrom,
}: Pick<Indicator, 'formula' | 'effectiveFrom'>): readonly ProgramKind[] {
  const asked = new Set(strataOf(formula).map(stratumKey))
  return programKinds
    .map(({ code }) => code)
    .filter((program) => formFor(program, effectiveFrom).some((line) => asked.has(stratumKey(line))))
}
