import type { FigureRevision } from '@muster/data'
import { Conflict, Invalid } from '../refusals.ts'
import type { KeptIndicator } from './kept-indicator.ts'

/** @throws Invalid for a share of more than all */
export function refuseWrongValue({ unit }: Pick<KeptIndicator, 'unit'>, value: number): void {
  if (unit.startsWith('%') && value > 100)
    throw new Invalid(`A percentage lies between 0 and 100. Write the value in ${unit}.`)
}

/** @throws Conflict that says what somebody else saved since `after` was the last revision (0: there was none) */
export function refuseOvertakenFigure(
  what: string,
  { unit }: Pick<KeptIndicator, 'unit'>,
  last: FigureRevision | undefined,
  after: number,
): void {
  if ((last?.revision ?? 0) === after || last === undefined) return
  const value = `${last.value.toLocaleString('en-US')} (${unit}, FY${last.fiscalYear})`
  throw new Conflict(
    `${last.madeBy ?? 'Somebody else'} changed ${what} to ${value} while you worked. Yours is not saved. Their rationale is below: read it, then save yours if it still holds.`,
  )
}

/** @throws Invalid for a target that leads away from the direction */
export function refuseWrongAim(direction: 'up' | 'down', baseline: number, target: number): void {
  if (direction === 'up' ? target >= baseline : target <= baseline) return
  throw new Invalid(
    direction === 'up'
      ? 'More is better, but the target lies below the baseline. Change one of the three.'
      : 'Fewer is better, but the target lies above the baseline. Change one of the three.',
  )
}
