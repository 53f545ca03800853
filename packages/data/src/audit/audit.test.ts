import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Database } from '../database.ts'
import { readSqlError } from '../sql-error.ts'
import { onEveryDatabase, openMemoryStore, openPostgresStore } from '../testing/index.ts'
import { somebody, someMoment } from '../testing/small-world.ts'
import { withTransaction } from '../with-transaction.ts'
import { appendAudit, type NewAuditEvent } from './append-audit.ts'
import { verifyAudit } from './verify-audit.ts'

const event = (more: Partial<NewAuditEvent> = {}): NewAuditEvent => ({
  at: someMoment,
  actorId: somebody,
  action: 'review.accept',
  subject: 'report 2016-VT-BX-K012 FY2017Q4',
  detail: { to: 'accepted', from: 'submitted' },
  ...more,
})
const append = (db: Database, more?: Partial<NewAuditEvent>) =>
  withTransaction(db, (tx) => appendAudit(tx, event(more)))

onEveryDatabase('the record', (store) => {
  it('is intact when empty', async () => {
    expect(await verifyAudit(store().db)).toEqual({ kind: 'intact', events: 0, last: '0'.repeat(64) })
  })

  it('numbers events from 1 and links each to the one before', async () => {
    const { db } = store()
    const details = [
      {},
      { z: 1, a: { y: [1, 'ü', null, true], x: 0.1 }, big: 9007199254740991, tiny: 1e-9 },
      { gone: undefined, text: 'A "quote", a \\ and an emoji 🧭' },
    ]
    const rows = []
    for (const detail of details) rows.push(await append(db, { detail, at: '2017-10-16T10:00:00-04:00' }))
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(rows.map(({ previousSha256 }) => previousSha256)).toEqual([
      '0'.repeat(64),
      rows[0]?.sha256,
      rows[1]?.sha256,
    ])
    expect(await verifyAudit(db)).toEqual({ kind: 'intact', events: 3, last: rows[2]?.sha256 })
  })

  it('has no gap after a transaction that failed', async () => {
    const { db } = store()
    const failed = withTransaction(db, async (tx) => {
      await appendAudit(tx, event())
      throw new Error('failed')
    })
    await expect(failed).rejects.toThrow('failed')
    await append(db, { actorId: null })
    expect(await verifyAudit(db)).toMatchObject({ kind: 'intact' })
  })

  it.each([
    ['update', sql`update audit_event set action = 'nothing'`],
    ['delete', sql`delete from audit_event where false`],
    ['truncate', sql`truncate audit_event cascade`],
  ])('refuses %s', async (_word, statement) => {
    const refused = await Promise.resolve(store().db.execute(statement)).catch((error: unknown) => error)
    expect(readSqlError(refused)?.code).toBe('23001')
  })

  it('is read a page at a time, and stays intact over many pages', async () => {
    const { db } = store()
    const before = await verifyAudit(db)
    await withTransaction(db, async (tx) => {
      for (let index = 0; index < 1100; index += 1) await appendAudit(tx, event({ detail: { index } }))
    })
    const after = await verifyAudit(db)
    if (before.kind !== 'intact' || after.kind !== 'intact') throw new Error('broken')
    expect(after.events - before.events).toBe(1100)
  }, 30_000)
})

describe('a record that somebody changed behind our back', () => {
  it.each([
    ['an action', sql`update audit_event set action = 'review.return' where sequence = 3`, 3, 'changed'],
    ['a moment', sql`update audit_event set at = at + interval '1 ms' where sequence = 2`, 2, 'changed'],
    ['a person', sql`update audit_event set actor_id = null where sequence = 5`, 5, 'changed'],
    [
      'a detail',
      sql`update audit_event set detail = detail || '{"to": "returned"}' where sequence = 1`,
      1,
      'changed',
    ],
    ['a row less', sql`delete from audit_event where sequence = 4`, 4, 'missing'],
    ['the first row', sql`delete from audit_event where sequence = 1`, 1, 'missing'],
    ['a new hash', sql`update audit_event set sha256 = repeat('a', 64) where sequence = 2`, 2, 'changed'],
    [
      'two rows in each other’s place',
      sql`update audit_event a set action = b.action, detail = b.detail, sha256 = b.sha256 from audit_event b
        where (a.sequence, b.sequence) in ((2, 3), (3, 2))`,
      2,
      'changed',
    ],
    [
      'a row made anew with a right hash of its own',
      sql`update audit_event set previous_sha256 = repeat('b', 64) where sequence = 3`,
      3,
      'not_linked',
    ],
  ])('is found out at the first row that does not fit: %s', async (_what, tamper, sequence, why) => {
    const { db, close } = await openMemoryStore()
    for (let index = 1; index <= 5; index += 1)
      await append(db, { action: `step.${index}`, detail: { index } })
    await db.execute(sql`alter table audit_event disable trigger all`)
    await db.execute(tamper)
    expect(await verifyAudit(db)).toEqual({ kind: 'broken', sequence, why })
    await close()
  })
})

describe('the record on PostgreSQL', () => {
  it('stays one chain when many append at once', async () => {
    const { db, close } = await openPostgresStore()
    await Promise.all(Array.from({ length: 100 }, (_, index) => append(db, { detail: { index } })))
    expect(await verifyAudit(db)).toMatchObject({ kind: 'intact', events: 100 })
    await close()
  })
})
