import type { FiscalQuarter } from '@muster/metrics'
import type { Chance } from '../chance/chance.ts'
import { levelIn, type NationalLevel } from './national-level.ts'

/** Where counts arise: one award in one state and quarter, and how much of the nation's work it does. */
export interface Scene {
  readonly quarter: FiscalQuarter
  /** Part of what the nation counts in its kind of program, from 0 to 1. */
  readonly part: number
  /** Draws for this award, state and quarter. */
  readonly chance: Chance
  /** Draws that are the same in every quarter of an organization: how it usually works. */
  readonly habit: Chance
}

/** What is to be expected here of something that the nation counts `level` times a year. */
export function expectedOf({ quarter, part }: Scene, level: NationalLevel): number {
  return (levelIn(quarter, level) / 4) * part
}

/** What is to be expected here of something that the nation has `level` of at any time. */
export function usualOf({ quarter, part }: Scene, level: NationalLevel): number {
  return levelIn(quarter, level) * part
}
