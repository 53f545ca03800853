import { eq, sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { organization } from './schema/index.ts'
import { brokenUniqueConstraint, readSqlError } from './sql-error.ts'
import { onEveryDatabase, openPostgresStore } from './testing/index.ts'
import { withTransaction } from './with-transaction.ts'

const add = (db: Database, id: string, uei: string | null = null) =>
  db.insert(organization).values({ id, name: 'Example Harbor', state: 'TX', uei })
const isThere = async (db: Database, id: string) =>
  (await db.$count(organization, eq(organization.id, id))) === 1

/** What the database says when it breaks a deadlock, or cannot put two transactions in an order. */
const refuse = (code: string) =>
  sql.raw(`do $$ begin raise exception 'refused by the test' using errcode = '${code}'; end $$`)

onEveryDatabase('a transaction', (store) => {
  it('keeps nothing of work that throws', async () => {
    const { db } = store()
    const id = randomUUID()
    const failed = withTransaction(db, async (tx) => {
      await add(tx, id)
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    expect(await isThere(db, id)).toBe(false)
  })

  it.each(['40P01', '40001'])(
    'is tried again after %s, and gives the result of the try that succeeded',
    async (code) => {
      const { db } = store()
      const ids: string[] = []
      const result = await withTransaction(db, async (tx) => {
        const id = randomUUID()
        ids.push(id)
        await add(tx, id)
        if (ids.length < 3) await tx.execute(refuse(code))
        return ids.length
      })
      expect(result).toBe(3)
      expect(await Promise.all(ids.map((id) => isThere(db, id)))).toEqual([false, false, true])
    },
  )

  it('is given up after six tries', async () => {
    let tries = 0
    const failed = withTransaction(store().db, async (tx) => {
      tries += 1
      await tx.execute(refuse('40P01'))
    })
    await expect(failed).rejects.toSatisfy((error) => readSqlError(error)?.code === '40P01')
    expect(tries).toBe(6)
  })

  it('is not tried again after any other error', async () => {
    let tries = 0
    const failed = withTransaction(store().db, async (tx) => {
      tries += 1
      await tx.execute(refuse('23514'))
    })
    await expect(failed).rejects.toThrow()
    expect(tries).toBe(1)
  })

  it('inside another one is undone alone', async () => {
    const { db } = store()
    const [outer, inner] = [randomUUID(), randomUUID()]
    await withTransaction(db, async (tx) => {
      await add(tx, outer)
      await withTransaction(tx, async (nested) => {
        await add(nested, inner)
        throw new Error('only this')
      }).catch(() => undefined)
    })
    expect([await isThere(db, outer), await isThere(db, inner)]).toEqual([true, false])
  })

  it('tells which unique constraint was broken, however deep the error lies', async () => {
    const { db } = store()
    await add(db, randomUUID(), 'ABCDEFGHJK12')
    const error = await Promise.resolve(add(db, randomUUID(), 'ABCDEFGHJK12')).catch(
      (caught: unknown) => caught,
    )
    expect(brokenUniqueConstraint(error)).toBe('organization_uei_unique')
    expect(brokenUniqueConstraint(new Error('outside', { cause: error }))).toBe('organization_uei_unique')
    expect(brokenUniqueConstraint(new Error('nothing of the kind'))).toBeUndefined()
    expect(readSqlError('not even an error')).toBeUndefined()
  })
})

describe('two transactions on PostgreSQL', () => {
  it('that wait for each other both succeed', async () => {
    const store = await openPostgresStore()
    const { db } = store
    const [a, b] = [randomUUID(), randomUUID()]
    await add(db, a)
    await add(db, b)
    let begun = 0
    const both = Promise.withResolvers<undefined>()
    const rename = (first: string, second: string, name: string) =>
      withTransaction(db, async (tx) => {
        await tx.update(organization).set({ name }).where(eq(organization.id, first))
        begun += 1
        if (begun === 2) both.resolve(undefined)
        await both.promise
        await tx.update(organization).set({ name }).where(eq(organization.id, second))
      })
    await Promise.all([rename(a, b, 'One'), rename(b, a, 'Two')])
    expect(begun).toBe(3)
    const names = await db.select({ name: organization.name }).from(organization)
    expect(new Set(names.map(({ name }) => name)).size).toBe(1)
    await store.close()
  })
})
