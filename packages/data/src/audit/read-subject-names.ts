import { inArray } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { office, organization, user } from '../schema/index.ts'

const tables = { person: user, organization, office }
const shape = /^(person|organization|office) ([0-9a-f-]{36})$/

/**
 * The names of people, organizations and offices that the record speaks of by their ids: by subject, as it stands there
 * (`person 5f3c…`). What is not known any more is left out.
 */
export async function readSubjectNames(
  db: Database,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = subjects.flatMap((subject) => {
    const [, kind = '', id = ''] = shape.exec(subject) ?? []
    return id === '' ? [] : [{ kind, id }]
  })
  const names = new Map<string, string>()
  for (const [kind, table] of Object.entries(tables)) {
    const ids = found.filter((each) => each.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    const rows = await db.select({ id: table.id, name: table.name }).from(table).where(inArray(table.id, ids))
    for (const { id, name } of rows) names.set(`${kind} ${id}`, name)
  }
  return names
}
