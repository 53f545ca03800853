import { fiscalQuarter } from '@muster/metrics'
import { sql, type SQL } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { appendAudit } from '../audit/append-audit.ts'
import { verifyAudit } from '../audit/verify-audit.ts'
import type { Transaction } from '../database.ts'
import { listAwards } from '../queries/awards/list-awards.ts'
import { listObligations } from '../queries/awards/list-obligations.ts'
import type { AwardScope } from '../queries/awards/within-scope.ts'
import { grantsFrom } from '../queries/identity/scopes.ts'
import { loadReport, lockReport } from '../queries/reports/load-report.ts'
import { readFindings, readObservations } from '../queries/reports/read-revision.ts'
import { acceptRevision } from '../rollup/accept-revision.ts'
import { WrongRevisionStatus } from '../rollup/load-for-decision.ts'
import { readSqlError } from '../sql-error.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { somebody, someMoment } from '../testing/small-world.ts'
import {
  makeFilledWorld,
  tablesOfAwards,
  tablesOfOrganizations,
  type FilledWorld,
} from '../testing/fill-walled-tables.ts'
import { withTransaction } from '../with-transaction.ts'
import { award } from '../schema/index.ts'
import { beyondScope } from './beyond-scope.ts'
import { enterScope } from './enter-scope.ts'
import { inScopeOf } from './in-scope-of.ts'

const walled = ['award', ...tablesOfAwards, ...tablesOfOrganizations]
const quarter = fiscalQuarter('FY2017Q4')

const organizationScope = ({ organizationId }: FilledWorld): AwardScope =>
  grantsFrom([{ role: 'reporter', organizationId, organizationName: 'Own' }]).organizationsWith(['reporter'])
const officeScope = ({ officeId }: FilledWorld): AwardScope =>
  grantsFrom([{ role: 'program_officer', officeId, officeName: 'Own' }]).officesWith(['program_officer'])

/** Which column says whose a row is. */
const ownerColumn = (table: string) =>
  table === 'award' ? 'id' : isOfOrganization(table) ? 'organization_id' : 'award_id'
const isOfOrganization = (table: string) => tablesOfOrganizations.some((each) => each === table)

const ownerOf = (table: string, { organizationId, awardId }: FilledWorld): SQL =>
  sql`${sql.identifier(ownerColumn(table))} = ${isOfOrganization(table) ? organizationId : awardId}::uuid`

onEveryDatabase('row-level security', (store) => {
  let own: FilledWorld
  let foreign: FilledWorld
  beforeAll(async () => {
    own = await withTransaction(store().db, makeFilledWorld)
    foreign = await withTransaction(store().db, makeFilledWorld)
  })

  const within = <T>(scope: AwardScope, work: (tx: Transaction) => Promise<T>) =>
    withTransaction(store().db, async (tx) => {
      await enterScope(tx, scope)
      return work(tx)
    })
  const count = async (tx: Transaction, table: string, world: FilledWorld) => {
    const rows = await tx.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.identifier(table)} where ${ownerOf(table, world)}`,
    )
    return rows.rows[0]?.n
  }
  /** How many rows a statement changed, or the code of the error that refused it. */
  const touched = async (scope: AwardScope, statement: SQL) =>
    within(scope, (tx) => tx.execute(statement)).then(
      ({ rows }) => rows.length,
      (error: unknown) => readSqlError(error)?.code,
    )

  describe.each([
    ['an organization', organizationScope],
    ['an office', officeScope],
  ])('within %s', (what, scopeOf) => {
    const shown = walled.filter((table) => what === 'an organization' || table !== 'column_mapping')

    it.each(shown)('shows its own rows of %s, and nobody else’s', async (table) => {
      await within(scopeOf(own), async (tx) => {
        expect(await count(tx, table, own)).toBeGreaterThan(0)
        expect(await count(tx, table, foreign)).toBe(0)
      })
    })

    it.each(walled)('changes and removes nothing foreign of %s', async (table) => {
      const target = sql.identifier(table)
      const where = ownerOf(table, foreign)
      const column = sql.identifier(ownerColumn(table))
      expect([0, '42501']).toContain(
        await touched(
          scopeOf(own),
          sql`update ${target} set ${column} = ${column} where ${where} returning 1`,
        ),
      )
      expect([0, '42501']).toContain(
        await touched(scopeOf(own), sql`delete from ${target} where ${where} returning 1`),
      )
    })

    it.each(tablesOfAwards)('writes no row of %s for another award', async (table) => {
      const target = sql.identifier(table)
      const row = sql`(select to_jsonb(kept) || jsonb_build_object('award_id', ${foreign.awardId}::text)
        from ${target} kept limit 1)`
      expect(
        await touched(
          scopeOf(own),
          sql`insert into ${target} select * from jsonb_populate_record(null::${target}, ${row})`,
        ),
      ).toBe('42501')
      expect(await touched(scopeOf(own), sql`update ${target} set award_id = ${foreign.awardId}::uuid`)).toBe(
        '42501',
      )
    })

    it('shows the history of its own reports alone, and adds to the record without seeing it', async () => {
      await within(scopeOf(own), async (tx) => {
        const { rows } = await tx.execute(sql`select subject from audit_event`)
        expect(rows.length).toBeGreaterThan(0)
        expect(new Set(rows.map(({ subject }) => subject))).toEqual(
          new Set([`report ${own.awardNumber} ${quarter}`]),
        )
        await appendAudit(tx, {
          at: someMoment,
          actorId: somebody,
          action: 'reports.explain',
          subject: `report ${own.awardNumber} ${quarter}`,
          detail: {},
        })
      })
      expect(await verifyAudit(store().db)).toMatchObject({ kind: 'intact' })
    })

    it.each(['update audit_event set action = action', 'delete from audit_event', 'truncate audit_event'])(
      'refuses: %s',
      async (statement) => {
        expect(await touched(scopeOf(own), sql.raw(statement))).toBe('42501')
      },
    )

    it.each([
      'session',
      'account',
      'two_factor',
      'passkey',
      'verification',
      'invitation',
      'release',
      'outbox_mail',
    ])('does not open %s at all', async (table) => {
      expect(await touched(scopeOf(own), sql`select 1 from ${sql.identifier(table)}`)).toBe('42501')
    })

    it('tells the names of people, not their addresses', async () => {
      expect(await touched(scopeOf(own), sql`select id, name from "user"`)).toBeTypeOf('number')
      expect(await touched(scopeOf(own), sql`select email from "user"`)).toBe('42501')
    })

    it('does not hand out the bytes of a file', async () => {
      expect(await touched(scopeOf(own), sql`select content from upload`)).toBe('42501')
    })

    it('holds queries whose condition lets through what is foreign', async () => {
      const open = scopeOf(foreign)
      const key = { awardId: foreign.awardId, revisionId: foreign.revisionId }
      expect(await listAwards(store().db, open)).toHaveLength(1)
      await within(scopeOf(own), async (tx) => {
        expect(await listAwards(tx, open)).toEqual([])
        expect(await listObligations(tx, open)).toEqual([])
        expect(await loadReport(tx, { awardId: foreign.awardId, quarter })).toBeUndefined()
        expect(await lockReport(tx, { awardId: foreign.awardId, quarter })).toBeUndefined()
        expect(await readObservations(tx, key)).toEqual([])
        expect(await readFindings(tx, key)).toEqual([])
        await expect(acceptRevision(tx, { ...key, at: someMoment, by: somebody })).rejects.toThrow(
          WrongRevisionStatus,
        )
      })
    })

    it('narrows, and never widens, when it is entered again', async () => {
      await within(scopeOf(own), async (tx) => {
        await enterScope(tx, scopeOf(foreign))
        expect(await count(tx, 'report', foreign)).toBe(0)
        expect(await count(tx, 'report', own)).toBe(0)
      })
    })
  })

  it('lets an office accept: the roll-up and the coverage move', async () => {
    const world = await withTransaction(store().db, makeFilledWorld)
    await within(officeScope(world), async (tx) => {
      const { cellsMoved } = await acceptRevision(tx, { ...world, at: someMoment, by: somebody })
      expect(cellsMoved).toBe(2)
    })
    const { rows } = await store().db.execute(sql`
      select accepted from coverage_cell where program_id = ${world.programIds[0]}::uuid and fiscal_quarter = ${quarter}`)
    expect(rows).toEqual([{ accepted: 1 }])
  })

  it('stands through savepoints, also those that are rolled back', async () => {
    await within(organizationScope(own), async (tx) => {
      await withTransaction(tx, async (inner) => {
        expect(await count(inner, 'report', foreign)).toBe(0)
      })
      await withTransaction(tx, () => Promise.reject(new Error('no'))).catch(() => undefined)
      expect(await count(tx, 'report', foreign)).toBe(0)
      expect(await count(tx, 'report', own)).toBe(1)
    })
    await withTransaction(store().db, async (tx) => {
      const undone = withTransaction(tx, async (inner) => {
        await enterScope(inner, organizationScope(own))
        throw new Error('no')
      })
      await undone.catch(() => undefined)
      expect(await count(tx, 'report', foreign)).toBe(1)
    })
  })

  it('is left again by a transaction that goes on, into the scope that was around it', async () => {
    await withTransaction(store().db, async (tx) => {
      await inScopeOf(tx, organizationScope(own), async (outer) => {
        await inScopeOf(outer, officeScope(foreign), (inner) => count(inner, 'report', own))
        expect(await count(outer, 'report', own)).toBe(1)
        expect(await count(outer, 'report', foreign)).toBe(0)
      })
      expect(await count(tx, 'report', foreign)).toBe(1)
    })
  })

  it('shows an entity what passes through it, and what it sent to those it passes on to', async () => {
    const prime = await withTransaction(store().db, makeFilledWorld)
    const sub = await withTransaction(store().db, makeFilledWorld)
    await store().db.execute(sql`update award set pass_through_organization_id = ${prime.organizationId}::uuid
      where id = ${sub.awardId}::uuid`)
    await store().db.execute(sql`update revision set upload_id = prime.upload_id from revision prime
      where revision.award_id = ${sub.awardId}::uuid and prime.award_id = ${prime.awardId}::uuid`)
    await within(organizationScope(prime), async (tx) => {
      expect(await count(tx, 'report', sub)).toBe(1)
      expect(await count(tx, 'column_mapping', sub)).toBe(0)
    })
    await within(organizationScope(sub), async (tx) => {
      expect(await count(tx, 'report', prime)).toBe(0)
      const report = await loadReport(tx, { awardId: sub.awardId, quarter })
      expect(report?.revisions[0]?.fileName).toBe('report.csv')
    })
  })

  it('shows nothing to a scope without a place', async () => {
    await within(grantsFrom([]).officesWith(['program_officer']), async (tx) => {
      for (const table of walled) expect(await count(tx, table, own)).toBe(0)
    })
  })

  it('shows nothing to its role while no scope is set', async () => {
    await withTransaction(store().db, async (tx) => {
      await tx.execute(sql`set local role muster_scoped`)
      for (const table of walled) expect(await count(tx, table, own)).toBe(0)
    })
  })

  it('looks beyond itself only for as long as it is asked to', async () => {
    await within(organizationScope(own), async (tx) => {
      expect(await beyondScope(tx, () => count(tx, 'report', foreign))).toBe(1)
      expect(await count(tx, 'report', foreign)).toBe(0)
    })
    await withTransaction(store().db, async (tx) => {
      await beyondScope(tx, () => count(tx, 'report', foreign))
      expect(await count(tx, 'report', foreign)).toBe(1)
    })
  })

  it('stands before every table with an award_id, and before no connection of its owner', async () => {
    const { rows } = await store().db.execute<{ name: string; walled: boolean }>(sql`
      select c.relname as name, c.relrowsecurity and exists (select from pg_policy where polrelid = c.oid) as walled
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'award_id'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname`)
    expect(rows).toEqual([...tablesOfAwards].sort().map((name) => ({ name, walled: true })))
    expect(await store().db.$count(award)).toBeGreaterThan(2)
  })
})
