import { sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { organization } from '../schema/index.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { withTransaction } from '../with-transaction.ts'

onEveryDatabase('the door for jobs', (store) => {
  const names = async () => {
    const rows = await store().db.select({ name: organization.name }).from(organization)
    return rows.map(({ name }) => name).sort()
  }
  const insert = (name: string) =>
    `insert into organization (id, name, state) values ('${randomUUID()}', '${name}', 'TX')`

  beforeEach(() => store().db.delete(organization))

  it('gives back the rows of one statement with values, and of all of several', async () => {
    expect(await store().jobs.executeSql('select $1::int + 1 as one', [1])).toMatchObject({
      rows: [{ one: 2 }],
    })
    expect((await store().jobs.executeSql('begin; select 1 as a; select 2 as a; commit')).rows).toEqual([
      { a: 1 },
      { a: 2 },
    ])
  })

  it('keeps all of a transaction in one text, or nothing, and leaves the next one a clean connection', async () => {
    const { executeSql } = store().jobs
    await executeSql(`BEGIN; ${insert('kept')}; COMMIT`)
    const broken = executeSql(`BEGIN; ${insert('lost')}; select 1 / 0; COMMIT`)
    const meanwhile = withTransaction(store().db, (tx) => tx.execute(sql.raw(insert('by the app'))))
    await expect(broken).rejects.toThrow(/division by zero/)
    await meanwhile
    expect(await names()).toEqual(['by the app', 'kept'])
  })

  it('never stands inside a transaction of the app', async () => {
    const { db, jobs } = store()
    const work = Array.from({ length: 40 }, (_, nth) => [
      withTransaction(db, async (tx) => {
        await tx.execute(sql.raw(insert(`app ${nth}`)))
        await tx.execute(sql`select 1`)
        if (nth % 2 === 0) throw new Error('thought better of it')
      }).catch(() => undefined),
      jobs.executeSql(insert(`job ${nth}`)),
      jobs
        .executeSql(`begin; ${insert(`jobs ${nth}`)}; ${nth % 2 === 0 ? 'select 1 / 0;' : ''} commit`)
        .catch(() => undefined),
    ])
    await Promise.all(work.flat())
    const kept = await names()
    expect(kept.filter((name) => name.startsWith('app '))).toHaveLength(20)
    expect(kept.filter((name) => name.startsWith('job '))).toHaveLength(40)
    expect(kept.filter((name) => name.startsWith('jobs '))).toHaveLength(20)
  })
})
