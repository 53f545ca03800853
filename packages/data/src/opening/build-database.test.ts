import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { FolderInUse } from '../lock/folder-in-use.ts'
import { lockFolder } from '../lock/lock-folder.ts'
import { organization } from '../schema/index.ts'
import type { Store } from '../store.ts'
import { startChild } from '../testing/child.ts'
import { buildDatabase } from './build-database.ts'

const root = mkdtempSync(join(tmpdir(), 'muster-build-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const names = async ({ db }: Store) =>
  (await db.select({ name: organization.name }).from(organization)).map(({ name }) => name)
const insert = ({ db }: Store, name: string) =>
  db.insert(organization).values({ id: crypto.randomUUID(), name, state: 'TX' })

describe('what is built in a folder', () => {
  const stands = async (store: Store) => (await names(store)).includes('built')
  const building = (name: string) => ({
    stands,
    build: async (store: Store) => void (await insert(store, name)),
  })

  it('takes the place of a database in which it does not stand, and never of one in which it does', async () => {
    const folder = join(root, 'replaced')
    const place = { kind: 'folder', folder } as const
    expect(await buildDatabase(place, building('before'))).toBe(true)
    const lock = lockFolder(folder)
    await expect(buildDatabase(place, building('built'))).rejects.toThrow(FolderInUse)
    lock.release()

    expect(await buildDatabase(place, building('built'))).toBe(true)
    expect(readdirSync(folder)).toEqual(['database'])
    const found: string[] = []
    const looking = async (store: Store) => {
      found.push(...(await names(store)))
      return stands(store)
    }
    expect(await buildDatabase(place, { ...building('again'), stands: looking })).toBe(false)
    expect(found).toEqual(['built'])
  }, 120_000)

  it('is not seen when its builder was killed, and is built by the next one', async () => {
    const folder = join(root, 'killed')
    const place = { kind: 'folder', folder } as const
    const builder = startChild('build-child.ts', folder)
    expect(await builder.hear()).toBe('half of it')
    await builder.kill('SIGKILL')

    expect(readdirSync(folder)).not.toContain('database')
    expect(await buildDatabase(place, building('built'))).toBe(true)
    expect(readdirSync(folder)).toEqual(['database'])
  }, 120_000)
})
