import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { FolderInUse } from '../lock/folder-in-use.ts'
import { organization } from '../schema/index.ts'
import type { Store } from '../store.ts'
import { startChild } from '../testing/child.ts'
import { buildDatabase } from './build-database.ts'
import { openDatabase } from './open-database.ts'

const root = mkdtempSync(join(tmpdir(), 'muster-build-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const names = async ({ db }: Store) =>
  (await db.select({ name: organization.name }).from(organization)).map(({ name }) => name)
const insert = ({ db }: Store, name: string) =>
  db.insert(organization).values({ id: crypto.randomUUID(), name, state: 'TX' })

describe('what is built in a folder', () => {
  const stands = async (store: Store) => (await names(store)).includes('built')
  const build = async (store: Store) => void (await insert(store, 'built'))

  it('takes the place of a database in which it does not stand, and never of one in which it does', async () => {
    const folder = join(root, 'replaced')
    const place = { kind: 'folder', folder } as const
    const before = await openDatabase(place)
    await insert(before, 'before')
    await expect(buildDatabase(place, { stands, build })).rejects.toThrow(FolderInUse)
    await before.close()

    expect(await buildDatabase(place, { stands, build })).toBe(true)
    expect(await buildDatabase(place, { stands, build: () => Promise.reject(new Error('again')) })).toBe(
      false,
    )
    expect(readdirSync(folder)).toEqual(['database'])
    const after = await openDatabase(place)
    expect(await names(after)).toEqual(['built'])
    await after.close()
  })

  it('is not seen when its builder was killed, and is built by the next one', async () => {
    const folder = join(root, 'killed')
    const place = { kind: 'folder', folder } as const
    const builder = startChild('build-child.ts', folder)
    expect(await builder.hear()).toBe('half of it')
    await builder.kill('SIGKILL')

    expect(readdirSync(folder)).not.toContain('database')
    expect(await buildDatabase(place, { stands, build })).toBe(true)
    expect(readdirSync(folder)).toEqual(['database'])
  })
})
