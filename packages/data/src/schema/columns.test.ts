import { eq, sql } from 'drizzle-orm'
import { createHash, randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { onEveryDatabase } from '../testing/index.ts'
import { makeSmallWorld, somebody } from '../testing/small-world.ts'
import { account, organization, release, releaseRow, roleGrant, session, upload, user } from './index.ts'

onEveryDatabase('both databases', (store) => {
  it('give back the bytes of a file and the moment it came, as they were', async () => {
    const { db } = store()
    const { organizationId } = await makeSmallWorld(db)
    const content = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
    const id = randomUUID()
    await db.insert(upload).values({
      id,
      organizationId,
      fileName: 'q4 “final” (2).csv',
      sha256: createHash('sha256').update(content).digest('hex'),
      byteLength: content.length,
      content,
      encoding: 'utf-8',
      uploadedBy: somebody,
      uploadedAt: '2017-10-16T10:00:00.123-04:00',
    })
    const [row] = await db.select().from(upload).where(eq(upload.id, id))
    expect(row?.uploadedAt).toBe('2017-10-16T14:00:00.123Z')
    expect(row?.content).toEqual(content)
    expect(row?.content?.constructor).toBe(Uint8Array)
  })

  it('give moments in UTC whatever the time zone of the connection', async () => {
    const { db } = store()
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local time zone 'Asia/Kathmandu'`)
      const number = 900
      await tx.insert(release).values(newRelease({ number, builtAt: '1999-12-31T23:59:59.999Z' }))
      const [row] = await tx.select().from(release).where(eq(release.number, number))
      expect(row?.builtAt).toBe('1999-12-31T23:59:59.999Z')
    })
  })

  it.each([{ uei: 'ABC' }, { ein: '123456789' }, { state: sql`'Texas'` }])(
    'refuse an organization with %o',
    async (wrong) => {
      const values = { id: randomUUID(), name: 'Example Harbor', state: 'TX' as const, ...wrong }
      await expect(store().db.insert(organization).values(values)).rejects.toThrow()
    },
  )

  it('give a role its scope, once', async () => {
    const { db } = store()
    const { organizationId, officeId } = await makeSmallWorld(db)
    const [{ id: userId = '' } = {}] = await db
      .insert(user)
      .values({ name: 'A fictional person', email: 'person@example.org' })
      .returning({ id: user.id })
    const grant = (role: (typeof roleGrant.$inferInsert)['role'], scope: object) =>
      db.insert(roleGrant).values({ id: randomUUID(), userId, role, ...scope })
    await grant('reporter', { organizationId })
    await grant('program_officer', { officeId })
    await grant('data_steward', {})
    await expect(grant('reporter', { organizationId })).rejects.toThrow()
    await expect(grant('data_steward', {})).rejects.toThrow()
    await expect(grant('certifying_official', {})).rejects.toThrow()
    await expect(grant('certifying_official', { officeId })).rejects.toThrow()
    await expect(grant('program_officer', { organizationId })).rejects.toThrow()
    await expect(grant('system_administrator', { organizationId })).rejects.toThrow()
  })

  it('know an account of a provider once, and end its sessions with the person', async () => {
    const { db } = store()
    const people = await db
      .insert(user)
      .values([
        { name: 'One', email: 'one@example.org' },
        { name: 'Two', email: 'two@example.org' },
      ])
      .returning({ id: user.id })
    const [one = '', two = ''] = people.map(({ id }) => id)
    const known = { providerId: 'login.gov', accountId: 'subject-1' }
    await db.insert(account).values({ ...known, userId: one })
    await expect(db.insert(account).values({ ...known, userId: two })).rejects.toThrow()
    await db.insert(session).values({ userId: one, token: 'token-1', expiresAt: new Date('2017-10-16') })
    const [kept] = await db.select().from(session)
    expect(kept?.expiresAt).toEqual(new Date('2017-10-16'))
    await db.delete(user).where(eq(user.id, one))
    expect(await db.$count(session)).toBe(0)
  })

  it('freeze a release when it is published', async () => {
    const { db } = store()
    const made = newRelease({ number: 1 })
    await db.insert(release).values(made)
    await db.insert(releaseRow).values(newRow(made.id, 2016))
    await expect(
      db.update(release).set({ title: 'Another' }).where(eq(release.id, made.id)),
    ).rejects.toThrow()
    const publish = () =>
      db.update(release).set({ publishedAt: '2017-10-17T14:00:00Z' }).where(eq(release.id, made.id))
    await publish()
    await expect(publish()).rejects.toThrow()
    await expect(db.insert(releaseRow).values(newRow(made.id, 2017))).rejects.toThrow()
    await expect(db.update(releaseRow).set({ value: 1 })).rejects.toThrow()
    await expect(db.delete(releaseRow)).rejects.toThrow()
    await expect(db.delete(release)).rejects.toThrow()
    const [row] = await db.select().from(releaseRow)
    expect(row?.value).toBe(13631)
  })

  it('never hold a value that is withheld', async () => {
    const { db } = store()
    const made = newRelease({ number: 2 })
    await db.insert(release).values(made)
    await expect(db.insert(releaseRow).values({ ...newRow(made.id, 2016), withheld: true })).rejects.toThrow()
  })
})

const newRelease = (more: Partial<typeof release.$inferInsert> & { number: number }) => ({
  id: randomUUID(),
  status: 'preliminary' as const,
  title: 'A release',
  builtAt: '2017-10-16T14:00:00Z',
  asOf: '2017-10-16T14:00:00Z',
  specification: { threshold: 11 },
  sha256: 'a'.repeat(64),
  ...more,
})

const newRow = (releaseId: string, fiscalYear: number) => ({
  releaseId,
  metric: 'new_clients',
  breakdown: '',
  category: '',
  fiscalYear,
  label: 'New clients',
  definition: 'People who began to receive services.',
  unit: 'people',
  source: 'A test',
  value: 13631,
  withheld: false,
  reported: 41,
  expected: 48,
})
