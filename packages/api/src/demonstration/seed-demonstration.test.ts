import { hasAdministrator, openDatabase, verifyAudit, type Store, type Where } from '@muster/data'
import { openPostgresStore } from '@muster/data/testing'
import { fiscalQuarter } from '@muster/metrics'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemonstration } from './seed-demonstration.ts'

const size = { organizations: 1, from: fiscalQuarter('FY2017Q3') }
const folder = join(mkdtempSync(join(tmpdir(), 'muster-seed-')), 'demonstration')
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

/** How the record ends of each that was built. */
const ends: unknown[] = []

describe.each(['folder', 'postgres'] as const)('a demonstration (%s)', (kind) => {
  let postgres: (Store & { readonly url: string }) | undefined
  let where: Where = { kind: 'folder', folder }
  beforeAll(async () => {
    if (kind === 'folder') return
    postgres = await openPostgresStore()
    where = { kind, url: postgres.url }
  })
  afterAll(() => postgres?.close())

  const look = async <T>(at: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openDatabase(where)
    return at(store).finally(() => store.close())
  }

  it('leaves nothing when it breaks off, so that the next one builds it whole', async () => {
    const breakOff = ({ done }: { done: number }) => {
      if (done === 40) throw new Error('killed')
    }
    await expect(seedDemonstration(where, { ...size, onProgress: breakOff })).rejects.toThrow('killed')
    await look(async ({ db }) => {
      expect(await hasAdministrator(db)).toBe(false)
      expect(await verifyAudit(db)).toMatchObject({ kind: 'intact', events: 0 })
    })
  }, 120_000)

  it('is built once: then it is left as it is, or refused in words that say what to do', async () => {
    expect(await seedDemonstration(where, size)).toEqual({ kind: 'built' })
    expect(await seedDemonstration(where, { ...size, ifAbsent: true })).toEqual({ kind: 'present' })
    const outcome = await seedDemonstration(where, size)
    expect(outcome).toMatchObject({ kind: 'refused' })
    expect(outcome.kind === 'refused' && outcome.reason).toMatch(/set up already\. Choose an empty place/)
    const end = await look(({ db }) => verifyAudit(db))
    expect(end).toMatchObject({ kind: 'intact' })
    ends.push(end)
  }, 120_000)
})

it('a demonstration is the same whether it was built in one transaction or in many', () => {
  expect(ends).toHaveLength(2)
  expect(ends[1]).toEqual(ends[0])
})

it('a folder holds nothing besides the database that was built', () => {
  expect(readdirSync(folder)).toEqual(['database'])
})
