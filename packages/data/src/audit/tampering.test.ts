import { asc, sql, type SQL } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Transaction } from '../database.ts'
import { auditEvent } from '../schema/index.ts'
import { openMemoryStore, type Store } from '../testing/index.ts'
import { somebody, someMoment } from '../testing/small-world.ts'
import { withTransaction } from '../with-transaction.ts'
import { appendAudit } from './append-audit.ts'
import { beginning, hashOfEvent, type AuditRow } from './chain.ts'
import { verifyAudit, type AuditFlaw } from './verify-audit.ts'

const events = 24

/** One way to change a record behind its back, with where it must be found out, and how. */
interface Tampering {
  what: string
  statements: readonly SQL[]
  sequence: number
  why: AuditFlaw
}

const anyEvent = fc.integer({ min: 1, max: events })
const aFlaw = (what: string, sequence: number, why: AuditFlaw, ...statements: SQL[]): Tampering => ({
  what,
  statements,
  sequence,
  why,
})
const set = (sequence: number, change: SQL) =>
  sql`update audit_event set ${change} where sequence = ${sequence}`

const changes = fc.constantFrom(
  sql`at = at + interval '1 ms'`,
  sql`actor_id = gen_random_uuid()`,
  sql`actor_id = null`,
  sql`action = action || ' '`,
  sql`subject = upper(subject)`,
  sql`detail = detail || '{"index": -1}'`,
  sql`detail = '{}'`,
  sql`sha256 = repeat('a', 64)`,
)

const tamperings = (rows: readonly AuditRow[]): fc.Arbitrary<Tampering> => {
  const rowOf = (sequence: number): AuditRow => {
    const row = rows[sequence - 1]
    if (row === undefined) throw new Error(`There is no event ${sequence}.`)
    return row
  }
  const changed = fc
    .tuple(anyEvent, changes)
    .map(([at, change]) => aFlaw('a field is changed', at, 'changed', set(at, change)))
  const removed = fc
    .integer({ min: 1, max: events - 1 })
    .map((at) =>
      aFlaw('an event is removed', at, 'missing', sql`delete from audit_event where sequence = ${at}`),
    )
  const swapped = fc
    .uniqueArray(anyEvent, { minLength: 2, maxLength: 2 })
    .map((pair) => pair.toSorted((a, b) => a - b))
    .map(([one = 0, other = 0]) =>
      aFlaw(
        'two events are in each other’s place',
        one,
        'not_linked',
        sql`update audit_event set sequence = ${events + 1} where sequence = ${one}`,
        sql`update audit_event set sequence = ${one} where sequence = ${other}`,
        sql`update audit_event set sequence = ${other} where sequence = ${events + 1}`,
      ),
    )
  // The event is right in itself; the next one still names the hash that it had. The last one needs a hash that was noted.
  const madeAnew = fc.integer({ min: 1, max: events - 1 }).map((at) => {
    const row = { ...rowOf(at), action: 'nothing.happened' }
    return aFlaw(
      'an event is changed, with a right hash of its own',
      at + 1,
      'not_linked',
      set(at, sql`action = ${row.action}, sha256 = ${hashOfEvent(row)}`),
    )
  })
  const linked = fc.tuple(anyEvent, fc.boolean()).map(([at, withHash]) => {
    const row = { ...rowOf(at), previousSha256: 'b'.repeat(64) }
    const hash = withHash ? hashOfEvent(row) : row.sha256
    return aFlaw(
      'a link is changed',
      at,
      'not_linked',
      set(at, sql`previous_sha256 = ${row.previousSha256}, sha256 = ${hash}`),
    )
  })
  const cut = anyEvent.map((at) =>
    aFlaw('the end is cut off', at, 'not_expected', sql`delete from audit_event where sequence >= ${at}`),
  )
  return fc.oneof(changed, removed, swapped, madeAnew, linked, cut)
}

describe('a record of which copies are tampered with', () => {
  let store: Store
  let rows: AuditRow[]
  let last = ''

  beforeAll(async () => {
    store = await openMemoryStore()
    await withTransaction(store.db, async (tx) => {
      for (let index = 1; index <= events; index += 1) {
        await appendAudit(tx, {
          at: someMoment,
          actorId: index % 5 === 0 ? null : somebody,
          action: index % 2 === 0 ? 'review.accept' : 'reports.certify',
          subject: `report 2016-VT-BX-K${index} FY2017Q4`,
          detail: { index, to: 'accepted' },
        })
      }
    })
    rows = await store.db.select().from(auditEvent).orderBy(asc(auditEvent.sequence))
    last = rows.at(-1)?.sha256 ?? ''
  })
  afterAll(() => store.close())

  /** What `look` sees of a copy; the record itself stays as it is. */
  const onCopy = async <T>(
    tamper: (tx: Transaction) => Promise<unknown>,
    look: (tx: Transaction) => Promise<T>,
  ) => {
    const seen: T[] = []
    const undone = new Error('undone')
    await withTransaction(store.db, async (tx) => {
      await tx.execute(sql`alter table audit_event disable trigger all`)
      await tamper(tx)
      seen.push(await look(tx))
      throw undone
    }).catch((error: unknown) => {
      if (error !== undone) throw error
    })
    return seen[0]
  }

  it('names the first event that does not fit, of each of 100', async () => {
    const met = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(tamperings(rows), async ({ what, statements, sequence, why }) => {
        met.set(what, (met.get(what) ?? 0) + 1)
        const verdict = await onCopy(
          async (tx) => {
            for (const statement of statements) await tx.execute(statement)
          },
          (tx) => verifyAudit(tx, { expected: last }),
        )
        expect(verdict, what).toEqual({ kind: 'broken', sequence, why })
      }),
      { numRuns: 100, seed: 20171016, endOnFailure: true },
    )
    expect([...met.values()].reduce((sum, each) => sum + each, 0)).toBe(100)
    expect(met.size).toBe(6)
    expect(await verifyAudit(store.db, { expected: last })).toEqual({ kind: 'intact', events, last })
  })

  it('is known by a hash that was noted, also when every event was written anew', async () => {
    const writeAnew = async (tx: Transaction) => {
      let previousSha256 = beginning
      for (const row of rows) {
        const action = row.sequence === 3 ? 'nothing.happened' : row.action
        const sha256 = hashOfEvent({ ...row, action, previousSha256 })
        await tx.execute(
          set(row.sequence, sql`action = ${action}, previous_sha256 = ${previousSha256}, sha256 = ${sha256}`),
        )
        previousSha256 = sha256
      }
    }
    expect(await onCopy(writeAnew, (tx) => verifyAudit(tx))).toMatchObject({ kind: 'intact', events })
    expect(await onCopy(writeAnew, (tx) => verifyAudit(tx, { expected: last }))).toEqual({
      kind: 'broken',
      sequence: events + 1,
      why: 'not_expected',
    })
  })

  it('is still known by a hash from before it grew', async () => {
    for (const expected of [beginning, rows[0]?.sha256, rows[10]?.sha256])
      expect(await verifyAudit(store.db, { expected })).toMatchObject({ kind: 'intact' })
  })
})
