import type { LevelCoverage, ProgramRecord } from '@muster/data'
import { addQuarters, type FiscalQuarter } from '@muster/metrics'
import type { PeriodCoverage } from '../shapes/figures.ts'
import type { MissingReports } from '../shapes/overview.ts'

interface Due {
  readonly programs: readonly ProgramRecord[]
  /** By program. */
  readonly coverage: readonly LevelCoverage[]
  readonly latest: FiscalQuarter
  readonly ownOffices: readonly string[]
}

/** Who was to report for the last two quarters, by program or by office; where most is missing stands first. */
export function missingBy(
  by: 'program' | 'office',
  { programs, coverage, latest, ownOffices }: Due,
): MissingReports {
  const groups = Map.groupBy(programs, ({ code, officeCode }) => (by === 'program' ? code : officeCode))
  return [...groups]
    .flatMap(([code, own]) => {
      const [first] = own
      if (first === undefined) return []
      const ids = own.map(({ id }) => id)
      const of = (quarter: FiscalQuarter) =>
        coverageIn(
          coverage.filter(({ place, fiscalQuarter }) => ids.includes(place) && fiscalQuarter === quarter),
        )
      return [
        {
          code,
          label: by === 'program' ? first.name : first.officeName,
          own: ownOffices.includes(first.officeId),
          latest: of(latest),
          before: of(addQuarters(latest, -1)),
        },
      ]
    })
    .filter(({ latest: { expected }, before }) => expected + before.expected > 0)
    .toSorted(
      (a, b) =>
        missingOf(b.latest) - missingOf(a.latest) ||
        missingOf(b.before) - missingOf(a.before) ||
        a.label.localeCompare(b.label),
    )
}

const coverageIn = (own: readonly LevelCoverage[]): PeriodCoverage => ({
  reported: own.reduce((sum, { accepted }) => sum + accepted, 0),
  expected: own.reduce((sum, { expected }) => sum + expected, 0),
})

const missingOf = ({ reported, expected }: PeriodCoverage) => expected - reported
