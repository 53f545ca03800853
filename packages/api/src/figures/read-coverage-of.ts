import { readLevelCoverage, type Database, type LevelCoverage, type QuarterRange } from '@muster/data'
import type { Selection } from './selection.ts'

/**
 * Coverage of the selected programs: by program and quarter, or of their awards that serve the selected states, by state.
 * One statement.
 */
export function readCoverageOf(
  db: Database,
  { programs, states }: Selection,
  range: QuarterRange,
): Promise<LevelCoverage[]> {
  const programIds = programs.map(({ id }) => id)
  return states === undefined
    ? readLevelCoverage(db, { level: 'program', programIds, range })
    : readLevelCoverage(db, { level: 'state', places: states, programIds, range })
}
