import { allStrata, stratumKey } from '@muster/metrics'
import { asc, eq, sql } from 'drizzle-orm'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { FolderInUse } from '../lock/folder-in-use.ts'
import { organization, stratum } from '../schema/index.ts'
import { startChild } from '../testing/child.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { createTestDatabase } from '../testing/postgres-databases.ts'
import { openDatabase } from './open-database.ts'
import { syncStrata } from './sync-strata.ts'

describe('a folder', () => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'muster-folder-'))
  })
  afterAll(() => {
    rmSync(root, { recursive: true, force: true })
  })

  it('is made when it is not there, keeps what was committed, and is kept to one process', async () => {
    const folder = join(root, 'new', 'deep')
    const store = await openDatabase({ kind: 'folder', folder })
    const id = '5f3c1a52-0000-4000-8000-00000000000a'
    await store.db.insert(organization).values({ id, name: 'Example Harbor', state: 'TX' })
    await expect(openDatabase({ kind: 'folder', folder })).rejects.toThrow(FolderInUse)
    await store.close()
    await store.close()

    const again = await openDatabase({ kind: 'folder', folder })
    expect(await again.db.select({ name: organization.name }).from(organization)).toEqual([
      { name: 'Example Harbor' },
    ])
    await again.close()
  })

  it('has all of an acknowledged upload and nothing of an unfinished one after kill -9', async () => {
    const folder = join(root, 'killed')
    const writer = startChild('upload-child.ts', folder)
    for (let line = await writer.hear(); line !== 'saved 3'; line = await writer.hear()) {
      expect(line).toMatch(/^saved \d$/)
    }
    // It is in the middle of the next one now, or about to begin it.
    await writer.kill('SIGKILL')

    const { db, close } = await openDatabase({ kind: 'folder', folder })
    const { rows } = await db.execute<{ revisions: number; observations: number; half: number }>(sql`
      select count(*)::int as revisions,
        coalesce(sum(held.observations), 0)::int as observations,
        (count(*) filter (where held.observations <> ${allStrata().length}))::int as half
      from revision
      left join lateral (
        select count(*)::int as observations from observation
        where observation.award_id = revision.award_id and observation.revision_id = revision.id
      ) held on true`)
    const { revisions = 0, observations, half } = rows[0] ?? {}
    expect(revisions).toBeGreaterThanOrEqual(3)
    expect(observations).toBe(revisions * allStrata().length)
    expect(half).toBe(0)
    await close()
  }, 90_000)

  it('is free again when opening it failed', async () => {
    const folder = join(root, 'broken')
    const store = await openDatabase({ kind: 'folder', folder })
    await store.db.execute(sql`drop table stratum cascade`)
    await store.close()
    await expect(openDatabase({ kind: 'folder', folder })).rejects.toThrow(/stratum/)
    await expect(openDatabase({ kind: 'folder', folder })).rejects.toThrow(/stratum/)
  })
})

describe('a PostgreSQL', () => {
  it('may be opened by several servers at once, new or not', async () => {
    const database = await createTestDatabase(inject('postgresUrl'))
    const empty = { kind: 'postgres' as const, url: database.url }
    const first = await openDatabase(empty)
    await first.db.execute(sql`drop schema public cascade`)
    await first.db.execute(sql`drop schema drizzle cascade`)
    await first.db.execute(sql`create schema public`)
    await first.close()

    const stores = await Promise.all(Array.from({ length: 4 }, () => openDatabase(empty)))
    for (const store of stores) {
      expect(await store.db.$count(stratum)).toBe(allStrata().length)
      await store.close()
    }
    await database.drop()
  })

  it('that is not there is an error, not a wait', async () => {
    await expect(
      openDatabase({ kind: 'postgres', url: 'postgres://muster@127.0.0.1:1/none' }),
    ).rejects.toThrow()
  })
})

onEveryDatabase('the numbers of strata', (store) => {
  const numbers = async () => {
    const rows = await store().db.select().from(stratum).orderBy(asc(stratum.id))
    return rows.map((row) => [row.id, stratumKey(row)])
  }

  it('follow the dictionary at first', async () => {
    expect(await numbers()).toEqual(allStrata().map((each, index) => [index + 1, stratumKey(each)]))
  })

  it('never change: a new stratum comes after the last, wherever the dictionary has it', async () => {
    const before = await numbers()
    const grown = [
      { metric: 'new_clients', breakdown: 'shoe_size', category: 'large' },
      ...allStrata().toReversed().slice(5),
    ]
    await syncStrata(store().db, grown)
    await syncStrata(store().db, grown)
    expect(await numbers()).toEqual([...before, [before.length + 1, 'new_clients.shoe_size.large']])
  })

  it('are told whether they add over organizations, also when that was changed', async () => {
    const { db } = store()
    const wrong = await db
      .update(stratum)
      .set({ addsOverOrganizations: true })
      .where(eq(stratum.metric, 'clients_served'))
      .returning()
    expect(wrong).not.toEqual([])
    await syncStrata(db)
    const [row] = await db.select().from(stratum).where(eq(stratum.metric, 'clients_served'))
    expect(row?.addsOverOrganizations).toBe(false)
  })
})
