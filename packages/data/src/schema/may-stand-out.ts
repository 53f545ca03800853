import { outlierDistance } from '@muster/metrics'
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

interface AwardTotalColumns {
  readonly isLatest: SQLWrapper
  readonly distance: SQLWrapper
}

/**
 * A latest total that is far from its history, or has none yet. Index and query must say the same, for the one to serve the
 * other.
 */
export const mayStandOut = ({ isLatest, distance }: AwardTotalColumns): SQL =>
  sql`${isLatest} and (${distance} is null or abs(${distance}) >= ${sql.raw(String(outlierDistance))})`
