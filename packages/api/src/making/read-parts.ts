import { readCells, readCoverage, readLevel, type Database } from '@muster/data'
import {
  addOverPlaces,
  addsOverQuarters,
  quarterLabel,
  quartersBetween,
  type FiscalQuarter,
  type Metric,
} from '@muster/metrics'
import type { FigureMaking, FigureQuestion } from '../shapes/figure-making.ts'
import type { PlaceOfFigure } from './place-of-figure.ts'

export type FigurePart = FigureMaking['parts'][number]

interface Asked {
  readonly question: Pick<FigureQuestion, 'stratum' | 'first' | 'last'>
  readonly metric: Metric
  readonly at: PlaceOfFigure
  readonly ownOffices: readonly string[]
  /** ISO moment at which the person was last shown the figure. */
  readonly shownAt: string | null
}

/**
 * The sums that a figure is added up from: one for each program and quarter in which something was expected or said, the
 * latest quarter first. Three statements at most, however many awards there are.
 */
export async function readParts(db: Database, asked: Asked): Promise<FigurePart[]> {
  const { question, metric, at, ownOffices, shownAt } = asked
  const range = { first: question.first, last: question.last }
  const sums = await readSums(db, asked)
  const coverage = new Map(
    (await readCoverage(db, range, [metric.program])).map((each) => [
      keyOf(each.programId, each.fiscalQuarter),
      each,
    ]),
  )
  const lastWithValue = [...sums]
    .map(([key]) => key.slice(-8))
    .sort()
    .at(-1)
  return quartersBetween(range.first, range.last)
    .toReversed()
    .flatMap((quarter) =>
      at.programs.flatMap(({ programId, officeId, program, office }): FigurePart[] => {
        const covered = coverage.get(keyOf(programId, quarter))
        const sum = sums.get(keyOf(programId, quarter)) ?? null
        if (sum === null && (covered === undefined || covered.expected === 0 || at.state !== null)) return []
        const changedAt = covered?.changedAt ?? null
        return [
          {
            office,
            program,
            quarter,
            quarterLabel: quarterLabel(quarter),
            sum,
            reported: covered?.accepted ?? 0,
            expected: covered?.expected ?? 0,
            changedAt,
            moved: shownAt === null ? null : changedAt !== null && changedAt > shownAt,
            own: ownOffices.includes(officeId),
            counts: addsOverQuarters(metric) || quarter === lastWithValue,
          },
        ]
      }),
    )
}

const keyOf = (programId: string, quarter: FiscalQuarter): string => `${programId} ${quarter}`

/** By program and quarter; a program of which nobody gave a value has no entry. */
async function readSums(db: Database, { question, metric, at }: Asked): Promise<Map<string, number>> {
  const range = { first: question.first, last: question.last }
  const strata = [question.stratum]
  const programIds = at.programs.map(({ programId }) => programId)
  const rows =
    at.state === null
      ? (await readLevel(db, { strata, level: 'program', places: programIds, range })).map(
          ({ place, ...row }) => ({ ...row, programId: place }),
        )
      : (await readCells(db, { strata, states: [at.state], programIds, range })).map((row) => ({
          ...row,
          sum: row.reporting === 0 ? null : row.sum,
        }))
  const sums = new Map<string, number>()
  for (const { programId, fiscalQuarter, sum } of rows) {
    if (sum === null) continue
    const key = keyOf(programId, fiscalQuarter)
    sums.set(key, addOverPlaces(metric, [sums.get(key) ?? 0, sum]))
  }
  return sums
}
