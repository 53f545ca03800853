import type { IndicatorHistory } from '@muster/data'
import { formulaText, quarterLabel, readFormula, type FiscalQuarter, type IsoDate } from '@muster/metrics'
import { Conflict, Invalid } from '../refusals.ts'
import { writtenFormula } from '../shapes/formula.ts'
import { quartersToBegin } from './quarters-to-begin.ts'

/** @throws Invalid for a quarter whose figures keep the formula that they were counted by, or that is too far away */
export function refuseWrongBegin(effectiveFrom: FiscalQuarter, today: IsoDate): void {
  const choices = quartersToBegin(today)
  if (choices.includes(effectiveFrom)) return
  const [first = effectiveFrom, last = first] = [choices[0], choices.at(-1)]
  throw new Invalid(
    effectiveFrom < first
      ? `${quarterLabel(effectiveFrom)} is over, and keeps the formula it was counted by. Choose ${quarterLabel(first)} or later.`
      : `Choose a quarter no later than ${quarterLabel(last)}.`,
  )
}

/** @throws Conflict that says what somebody else saved since `after` was the last version */
export function refuseOvertaken({ versions }: Pick<IndicatorHistory, 'versions'>, after: number): void {
  const last = versions.at(-1)
  if (last === undefined || last.number === after) return
  const text = formulaText({ formula: readFormula(writtenFormula.parse(last.formula)) })
  throw new Conflict(
    `${last.madeBy ?? 'Somebody else'} saved version ${last.number} while you worked: ${text}, from ${quarterLabel(last.effectiveFrom)} on. Yours is not saved. It is below, beside that one: look again, then save it if it still holds.`,
  )
}
