import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Transaction } from '../../database.ts'
import { roleGrant, user } from '../../schema/index.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import { makeSmallWorld, somebody, someMoment } from '../../testing/small-world.ts'
import { withTransaction } from '../../with-transaction.ts'
import { readGrants } from '../identity/read-grants.ts'
import {
  countColumnMappings,
  readColumnMappings,
  removeColumnMappings,
  saveColumnMappings,
  type MappingRecord,
} from './column-mappings.ts'

const nothing = { columnName: null, metric: null, breakdown: null, category: null }
const place: MappingRecord = { ...nothing, heading: 'where', kind: 'column', columnName: 'state' }
const clients: MappingRecord = {
  heading: 'people we met',
  kind: 'stratum',
  columnName: null,
  metric: 'new_clients',
  breakdown: '',
  category: '',
}
const unread: MappingRecord = { ...nothing, heading: 'remarks of the office', kind: 'ignored' }
const later = '2017-10-17T14:00:00.000Z'

onEveryDatabase('what headings stand for', (store) => {
  /** Two organizations and a person who reports for both, and for each alone. */
  const world = async () => {
    const { db } = store()
    const organizations = [
      (await makeSmallWorld(db)).organizationId,
      (await makeSmallWorld(db)).organizationId,
    ] as const
    const scopeOf = async (...ids: string[]) => {
      const [{ id = '' } = {}] = await db
        .insert(user)
        .values({ name: 'A fictional person', email: `${randomUUID()}@example.org` })
        .returning({ id: user.id })
      const grants = ids.map((organizationId) => ({
        id: randomUUID(),
        userId: id,
        role: 'reporter' as const,
        organizationId,
      }))
      if (grants.length > 0) await db.insert(roleGrant).values(grants)
      const found = await readGrants(db, id)
      if (found === undefined) throw new Error('The person is gone.')
      return found.grants.organizationsWith(['reporter'])
    }
    return { organizations, scopeOf }
  }
  const by = (organizationId: string, at = someMoment) => ({ organizationId, at, by: somebody })
  const transaction = <T>(work: (tx: Transaction) => Promise<T>) => withTransaction(store().db, work)

  it('is kept by organization, replaced, and forgotten; the same again changes nothing', async () => {
    const {
      organizations: [own, other],
      scopeOf,
    } = await world()
    const [scope, foreign, nowhere] = [await scopeOf(own), await scopeOf(other), await scopeOf()]
    await transaction(async (tx) => {
      expect(await saveColumnMappings(tx, by(own), [place, clients, unread])).toBe(3)
      expect(await saveColumnMappings(tx, by(own, later), [place, clients, unread])).toBe(0)
      expect(await countColumnMappings(tx, own)).toBe(3)
      expect(await countColumnMappings(tx, other)).toBe(0)
      expect(await readColumnMappings(tx, scope)).toEqual([clients, unread, place])
      expect(await readColumnMappings(tx, foreign)).toEqual([])
      expect(await readColumnMappings(tx, nowhere)).toEqual([])

      const changed = { ...unread, heading: 'where' }
      expect(await saveColumnMappings(tx, by(own), [changed])).toBe(1)
      expect(await removeColumnMappings(tx, own, ['people we met', 'never said'])).toBe(1)
      expect(await removeColumnMappings(tx, other, ['where'])).toBe(0)
      expect(await readColumnMappings(tx, scope)).toEqual([unread, changed])
    })
  })

  it('of two organizations of one person is what was said last', async () => {
    const {
      organizations: [own, other],
      scopeOf,
    } = await world()
    const scope = await scopeOf(own, other)
    await transaction(async (tx) => {
      await saveColumnMappings(tx, by(own, later), [place])
      await saveColumnMappings(tx, by(other), [{ ...unread, heading: 'where' }])
      expect(await readColumnMappings(tx, scope)).toEqual([place])
    })
  })

  it.each([
    { ...place, columnName: null },
    { ...clients, category: null },
    { ...unread, metric: 'new_clients' },
    { ...unread, heading: '' },
    { ...unread, heading: 'x'.repeat(201) },
  ])('is whole: not %o', async (wrong) => {
    const {
      organizations: [own],
    } = await world()
    await expect(transaction((tx) => saveColumnMappings(tx, by(own), [wrong]))).rejects.toThrow()
  })
})
