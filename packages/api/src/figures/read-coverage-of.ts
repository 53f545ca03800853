import { readLevelCoverage, type Database, type LevelCoverage, type QuarterRange } from '@muster/data'
import type { Selection } from './selection.ts'

/** Coverage of the selected programs: by program and quarter, or of their awards that serve the state. One statement. */
export function readCoverageOf(
  db: Database,
  { programs, state }: Selection,
  range: QuarterRange,
): Promise<LevelCoverage[]> {
  const programIds = programs.map(({ id }) => id)
  return state === undefined
    ? readLevelCoverage(db, { level: 'program', programIds, range })
    : readLevelCoverage(db, { level: 'state', places: [state], programIds, range })
}
