import { sql } from 'drizzle-orm'

/** Joins a relation `cell` and its `program` with the places `upon (level, place)` on which the cell rests. */
export const levelsOfCell = sql.raw(`cross join lateral (values
    ('nation', ''), ('office', program.office_id::text), ('program', program.id::text), ('state', cell.state)
  ) as upon (level, place)`)
