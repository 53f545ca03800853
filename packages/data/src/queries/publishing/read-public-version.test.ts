import { directoryServices, isoDate } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Transaction } from '../../database.ts'
import { publicComment, type ListingStatus } from '../../schema/index.ts'
import { asPublic } from '../../scoping/as-public.ts'
import type { Store } from '../../store.ts'
import { onEveryDatabase } from '../../testing/index.ts'
import { makeSmallWorld, somebody, someMoment } from '../../testing/small-world.ts'
import { insertCommentPeriod, moveClosingDay } from '../commenting/comment-periods.ts'
import { decideComments } from '../commenting/decide-comments.ts'
import { insertListing, moveListing } from '../listings/write-listings.ts'
import { insertRelease, markPublished, markWithdrawn } from '../releasing/save-release.ts'
import { readPublicVersion } from './read-public-version.ts'

const version = (store: Store) => asPublic(store.db, readPublicVersion)
const by = (last: string) => ({ at: someMoment, by: `5f3c1a52-0000-4000-8000-00000000000${last}` })

/** Whether the version was another one after `work`. */
async function moves(store: Store, work: (tx: Transaction) => Promise<unknown>): Promise<boolean> {
  const before = await version(store)
  await store.db.transaction(work)
  return (await version(store)) !== before
}

onEveryDatabase('the version of what is public', (store) => {
  it('moves when a release is published or withdrawn, and not when one is built', async () => {
    const release = {
      ...{ id: randomUUID(), number: 1, status: 'final' as const, title: 'One', builtAt: someMoment },
      ...{ builtBy: somebody, asOf: someMoment, specification: {}, sha256: 'a'.repeat(64) },
    }
    expect(await moves(store(), (tx) => insertRelease(tx, release, [], []))).toBe(false)
    expect(await moves(store(), (tx) => markPublished(tx, 1, by('2')))).toBe(true)
    expect(await moves(store(), (tx) => markWithdrawn(tx, 1, { ...by('2'), reason: 'Wrong.' }))).toBe(true)
    expect(await moves(store(), (tx) => markWithdrawn(tx, 1, { ...by('2'), reason: 'Again.' }))).toBe(false)
  })

  it('moves when an organization is listed or taken from the list, and not while it waits', async () => {
    const { organizationId } = await makeSmallWorld(store().db)
    const asked = {
      ...{ organizationId, version: 1, name: 'Example Harbor', phone: '2025550123' },
      ...{ services: [directoryServices[0]], languages: ['en' as const], states: ['TX' as const] },
      ...{ statement: 'We agree.', askedBy: somebody, askedAt: someMoment },
    }
    const move = (from: ListingStatus, status: ListingStatus) => (tx: Transaction) =>
      moveListing(tx, organizationId, from, { status })
    expect(await moves(store(), (tx) => insertListing(tx, asked))).toBe(false)
    expect(await moves(store(), move('asked', 'listed'))).toBe(true)
    expect(await moves(store(), move('listed', 'withdrawn'))).toBe(true)
  })

  it('moves when a comment is published or rejected after that, and when a period is made longer', async () => {
    const period = { edition: 'draft', opensOn: '2017-10-01', closesOn: '2017-10-30' }
    const id = randomUUID()
    expect(
      await moves(store(), (tx) =>
        insertCommentPeriod(tx, { ...period, openedBy: somebody, openedAt: someMoment }),
      ),
    ).toBe(true)
    const held = {
      ...{ id, edition: 'draft', number: 1, receipt: 'K7Q2-M9TD-4XWA', kind: 'plan' as const, place: '' },
      ...{ question: 'other' as const, text: 'A thought.', suspect: false, receivedAt: someMoment },
    }
    expect(await moves(store(), (tx) => tx.insert(publicComment).values(held))).toBe(false)
    const decide = (state: 'published' | 'rejected', reason: 'duplicate' | null) => (tx: Transaction) =>
      decideComments(tx, [id], { state, reason, by: somebody, at: someMoment })
    expect(await moves(store(), decide('published', null))).toBe(true)
    expect(await moves(store(), decide('rejected', 'duplicate'))).toBe(true)
    expect(
      await moves(store(), (tx) => moveClosingDay(tx, { edition: 'draft', closesOn: isoDate('2017-11-30') })),
    ).toBe(true)
  })

  it('is kept by a trigger for every table that the public reads', async () => {
    const { rows } = await store().db.execute<{ name: string; kept: boolean }>(sql`
      select distinct table_name as name, exists (
        select from pg_trigger join pg_proc on pg_proc.oid = tgfoid
        where tgrelid = format('public.%I', table_name)::regclass and proname = 'mark_public_version') as kept
      from information_schema.column_privileges where grantee = 'muster_public' and table_schema = 'public'`)
    const without = rows.filter(({ kept }) => !kept).map(({ name }) => name)
    // What stands in a release is written before it is published; an answer shows when it is put beside a comment.
    const ofRelease = ['release_row', 'release_indicator', 'release_dimension', 'release_part']
    const shownByAnother = [...ofRelease, 'public_comment_answer', 'public_version']
    expect(without.sort()).toEqual(shownByAnother.sort())
    expect(rows.length).toBeGreaterThan(shownByAnother.length)
  })
})
