import { sql } from 'drizzle-orm'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrationsFolder } from '../opening/migrations-folder.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { constraintNames, primaryKeyOf, tablesOfSchema as tables } from '../testing/tables-of-schema.ts'
import * as schema from './index.ts'

const meta = join(migrationsFolder, 'meta')
const json = (name: string) => JSON.parse(readFileSync(join(meta, name), 'utf8'))
const journal: { entries: { idx: number; tag: string; when: number }[] } = json('_journal.json')

describe('the migrations', () => {
  it('lead to the schema as it is: nothing is left to generate', async () => {
    const last = journal.entries.at(-1)?.idx ?? 0
    const kept = json(`${String(last).padStart(4, '0')}_snapshot.json`)
    const statements = await generateMigration(kept, generateDrizzleJson({ ...schema }, kept.id))
    expect(statements, 'run `pnpm migration --name add_what_is_new` in packages/data').toEqual([])
  })

  it('are in the journal in their order, each with its file', () => {
    const files = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'))
    expect(files.sort()).toEqual(journal.entries.map(({ tag }) => `${tag}.sql`))
    const times = journal.entries.map(({ when }) => when)
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  it('read as verbs', () => {
    const verbs =
      /^\d{4}_(create|add|remove|rename|change|move|refuse|allow|split|merge|index|limit)_[a-z0-9_]+$/
    for (const { tag } of journal.entries) expect(tag).toMatch(verbs)
  })
})

onEveryDatabase('the migrated database', (store) => {
  it('has the columns of the schema, with their types and whether they may be empty', async () => {
    const { rows } = await store().db.execute<{ line: string }>(sql`
      select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attnotnull then ' not null' else '' end as line
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where a.attnum > 0 and not a.attisdropped`)
    expect(rows.map(({ line }) => line).sort()).toEqual(columnsOfSchema().sort())
  })

  it('has the constraints and indexes of the schema, by name', async () => {
    const { rows } = await store().db.execute<{ name: string }>(sql`
      select conname as name from pg_constraint where connamespace = 'public'::regnamespace and contype not in ('n', 't')
      union select indexname from pg_indexes where schemaname = 'public'`)
    expect(rows.map(({ name }) => name).sort()).toEqual(constraintsOfSchema().sort())
  })
})

const columnsOfSchema = () =>
  tables.flatMap((table) =>
    table.columns.map((column) => {
      const type = column.getSQLType().replace('timestamp (3)', 'timestamp(3)')
      const filled = column.notNull || primaryKeyOf(table).includes(column.name)
      return `${table.name}.${column.name} ${type}${filled ? ' not null' : ''}`
    }),
  )

const constraintsOfSchema = () =>
  tables.flatMap((table) => [
    ...(table.primaryKeys.length === 0 ? [`${table.name}_pkey`] : []),
    ...constraintNames(table),
  ])
