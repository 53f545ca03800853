import type { FiscalQuarter } from '../fiscal-quarter.ts'
import { formFor } from '../forms/form-for.ts'
import { programKinds } from '../program-kind.ts'
import { quarterLabel } from '../quarter-dates.ts'
import { stratumKey, stratumLabel, type Stratum } from '../stratum.ts'
import { formulaProblems, unitsOf } from './formula-problems.ts'
import { sidesOf, strataOf, type Formula } from './formula.ts'
import { versionIn, type FormulaVersion } from './formula-version.ts'
import { isLevel } from './is-level.ts'
import { percentProblems } from './percent-problems.ts'
import { sameFormula } from './same-strata.ts'

/** What a formula is to be a version of. */
export interface VersionPlace {
  /** Of the indicator, which all its versions share. */
  readonly unit: string
  /** The versions that there are, by number. None: the indicator is new. */
  readonly versions: readonly FormulaVersion[]
  readonly effectiveFrom: FiscalQuarter
}

/**
 * Why a formula cannot be the next version of an indicator, as plain sentences; empty when it can.
 *
 * Beside what `formulaProblems` says: forms must ask for every part of it; and it must count what the version before counts,
 * in the same way, for a year may have quarters of both, and baseline and targets speak of both.
 */
export function versionProblems(
  formula: Formula,
  { unit, versions, effectiveFrom }: VersionPlace,
): readonly string[] {
  const problems = formulaProblems(formula)
  if (problems.length > 0) return problems
  const before = versions.at(-1)
  const inForce = versionIn(versions, effectiveFrom)
  return [
    ...percentProblems(formula, unit),
    ...strataOf(formula).flatMap((stratum) => notAskedIn(effectiveFrom, stratum)),
    ...(before === undefined ? [] : unlike(before.formula, formula)),
    ...(inForce !== undefined && sameFormula(inForce.formula, formula)
      ? [`This formula is in force in ${quarterLabel(effectiveFrom)} already. Change something in it.`]
      : []),
  ]
}

function notAskedIn(quarter: FiscalQuarter, stratum: Stratum): readonly string[] {
  const key = stratumKey(stratum)
  const isAsked = programKinds.some(({ code }) =>
    formFor(code, quarter).some((line) => stratumKey(line) === key),
  )
  return isAsked
    ? []
    : [`No form asks for "${stratumLabel(stratum)}" in ${quarterLabel(quarter)}. Choose something else.`]
}

function unlike(before: Formula, formula: Formula): readonly string[] {
  if (kindOf(before) !== kindOf(formula))
    return [`Until now this indicator is ${kindOf(before)}, and would be ${kindOf(formula)}. ${another}`]
  if (isLevel(before) !== isLevel(formula))
    return [`Counts that grow through the year and levels at its end cannot follow each other. ${another}`]
  const sides = sidesOf(formula)
  return sidesOf(before).flatMap((side, at) => {
    const [was, is] = [nameOf(side), nameOf(sides[at] ?? [])]
    return was === is
      ? []
      : [
          `You cannot add ${is} to ${was}: the quarters before count ${was}, and a year may have both. ${another}`,
        ]
  })
}

const another = 'That would be another indicator.'

const kindOf = (formula: Formula): string => (formula.kind === 'sum' ? 'a sum' : `a ratio per ${formula.per}`)

const nameOf = (side: readonly Stratum[]): string => unitsOf(side).join(' and ')
