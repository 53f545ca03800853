import { readCells, readLevel, type Database, type QuarterRange } from '@muster/data'
import { stratumKey, type FiscalQuarter, type Stratum } from '@muster/metrics'
import { addKnown } from './add-known.ts'
import type { Selection } from './selection.ts'

/** Over what figures are kept apart; `nation` adds up all that is selected. */
export type Grouping = 'nation' | 'office' | 'program' | 'state'

/** The sum of a stratum in a quarter, of one of the groups. */
export interface FigureCell {
  /** Of the stratum, as `stratumKey` writes it. */
  readonly stratum: string
  /** Code of the office, program or state; empty for all together. */
  readonly group: string
  readonly fiscalQuarter: FiscalQuarter
  /** Null: nobody gave a number, so that there is no figure. */
  readonly sum: number | null
}

interface Wanted {
  readonly strata: readonly Stratum[]
  readonly by: Grouping
  readonly of: Selection
  readonly range: QuarterRange
}

/**
 * Sums of strata by quarter and group, in one statement: from the level of the roll-up that has them, or added up from the
 * cells of the chosen programs in the chosen states where no level does.
 */
export async function readFigures(db: Database, wanted: Wanted): Promise<FigureCell[]> {
  const { of, by } = wanted
  if (of.programs.length === 0) return []
  const overStates = by === 'state' || of.states !== undefined
  if (!overStates) return sumUp(await ofPrograms(db, wanted))
  if (of.all && (by === 'state' || by === 'nation')) return sumUp(await ofStates(db, wanted))
  return sumUp(await ofCells(db, wanted))
}

async function ofStates(db: Database, { strata, by, of, range }: Wanted): Promise<FigureCell[]> {
  const places = of.states === undefined ? {} : { places: of.states }
  const rows = await readLevel(db, { strata, level: 'state', range, ...places })
  return rows.map((row) => ({ ...row, stratum: stratumKey(row), group: by === 'state' ? row.place : '' }))
}

async function ofPrograms(db: Database, { strata, by, of, range }: Wanted): Promise<FigureCell[]> {
  if (by === 'nation' && of.all) {
    const rows = await readLevel(db, { strata, level: 'nation', range })
    return rows.map((row) => ({ ...row, stratum: stratumKey(row), group: '' }))
  }
  const group = groupOf(by, of)
  const rows = await readLevel(db, {
    strata,
    level: 'program',
    places: of.programs.map(({ id }) => id),
    range,
  })
  return rows.map((row) => ({ ...row, stratum: stratumKey(row), group: group(row.place) }))
}

async function ofCells(db: Database, { strata, by, of, range }: Wanted): Promise<FigureCell[]> {
  const group = groupOf(by, of)
  const rows = await readCells(db, {
    strata,
    programIds: of.programs.map(({ id }) => id),
    range,
    ...(of.states === undefined ? {} : { states: of.states }),
  })
  return rows.map((row) => ({
    stratum: stratumKey(row),
    group: by === 'state' ? row.state : group(row.programId),
    fiscalQuarter: row.fiscalQuarter,
    sum: row.reporting === 0 ? null : row.sum,
  }))
}

/** To which group a program belongs. */
function groupOf(by: Grouping, { programs }: Selection): (programId: string) => string {
  const codes = new Map(
    programs.map(({ id, code, officeCode }) => [id, by === 'office' ? officeCode : code] as const),
  )
  return (programId) => (by === 'nation' ? '' : (codes.get(programId) ?? ''))
}

/** Cells of the same stratum, group and quarter as one. */
function sumUp(cells: readonly FigureCell[]): FigureCell[] {
  const sums = new Map<string, FigureCell>()
  for (const { stratum, group, fiscalQuarter, sum } of cells) {
    const key = `${stratum} ${group} ${fiscalQuarter}`
    const before = sums.get(key)
    sums.set(key, {
      stratum,
      group,
      fiscalQuarter,
      sum: addKnown([before?.sum ?? null, sum]),
    })
  }
  return [...sums.values()]
}

/** The same over all groups. */
export const together = (cells: readonly FigureCell[]): FigureCell[] =>
  sumUp(cells.map((cell) => ({ ...cell, group: '' })))
