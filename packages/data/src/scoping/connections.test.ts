import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Client, Pool } from 'pg'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../database.ts'
import { openDatabase } from '../opening/open-database.ts'
import { grantsFrom } from '../queries/identity/scopes.ts'
import * as schema from '../schema/index.ts'
import { makeFilledWorld } from '../testing/fill-walled-tables.ts'
import { openPostgresStore } from '../testing/index.ts'
import { withTransaction } from '../with-transaction.ts'
import { enterScope } from './enter-scope.ts'

const scopeOf = (organizationId: string) =>
  grantsFrom([{ role: 'reporter', organizationId, organizationName: 'Own' }]).organizationsWith(['reporter'])

const itself = async (db: Database) => {
  const { rows } = await db.execute(sql`
    select current_user = session_user as itself, coalesce(current_setting('muster.awards', true), '') as awards`)
  return rows[0]
}

describe('a connection', () => {
  it('is itself again when a scoped transaction ends, kept or not', async () => {
    const store = await openPostgresStore()
    const pool = new Pool({ connectionString: store.url, max: 1 })
    const db = drizzle({ client: pool, schema })
    const own = await withTransaction(db, makeFilledWorld)
    const foreign = await withTransaction(db, makeFilledWorld)
    for (const ends of ['kept', 'thrown', 'broken']) {
      const work = withTransaction(db, async (tx) => {
        await enterScope(tx, scopeOf(own.organizationId))
        expect(await tx.$count(schema.award)).toBe(1)
        if (ends === 'thrown') throw new Error('thrown')
        if (ends === 'broken') await tx.execute(sql`select email from "user"`)
      })
      await work.catch(() => undefined)
      expect(await itself(db)).toEqual({ itself: true, awards: '' })
      expect(await db.$count(schema.award)).toBe(2)
    }
    // And the next scope on the same connection is another one.
    await withTransaction(db, async (tx) => {
      await enterScope(tx, scopeOf(foreign.organizationId))
      expect(await tx.select({ id: schema.award.id }).from(schema.award)).toEqual([{ id: foreign.awardId }])
    })
    await pool.end()
    await store.close()
  })
})

describe('an owner who is no superuser', () => {
  const owner = `owner_${randomUUID().slice(0, 8)}`
  const database = `muster_test_${owner}`
  const asAdministrator = async (...statements: string[]) => {
    const client = new Client({ connectionString: inject('postgresUrl') })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }
  const url = () => {
    const of = new URL(inject('postgresUrl'))
    of.username = owner
    of.password = 'only-for-this-test'
    of.pathname = `/${database}`
    return of.href
  }
  beforeAll(async () => {
    await asAdministrator(
      `create role ${owner} login nosuperuser nocreaterole password 'only-for-this-test'`,
      `create database ${database} owner ${owner}`,
    )
  })
  afterAll(() =>
    asAdministrator(`drop database if exists ${database} with (force)`, `drop role if exists ${owner}`),
  )

  it('is told what to ask for while the role is not theirs to take on', async () => {
    const opened = openDatabase({ kind: 'postgres', url: url() })
    await expect(opened).rejects.toMatchObject({
      cause: { message: expect.stringContaining(`GRANT muster_scoped TO ${owner};`) },
    })
  })

  it('is held by the wall, and goes on owning everything', async () => {
    await asAdministrator(`grant muster_scoped, muster_public to ${owner}`)
    const store = await openDatabase({ kind: 'postgres', url: url() })
    const own = await withTransaction(store.db, makeFilledWorld)
    await withTransaction(store.db, makeFilledWorld)
    await withTransaction(store.db, async (tx) => {
      await enterScope(tx, scopeOf(own.organizationId))
      expect(await tx.$count(schema.report)).toBe(1)
    })
    expect(await store.db.$count(schema.report)).toBe(2)
    await store.close()
  })
})
