import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { user } from '../schema/index.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { withTransaction } from '../with-transaction.ts'
import { appendAudit } from './append-audit.ts'
import { lastAuditSequence, listAuditActions, readAudit, searchAudit } from './search-audit.ts'

onEveryDatabase('a search in the record', (store) => {
  const ruth = randomUUID()
  beforeAll(async () => {
    expect(await lastAuditSequence(store().db)).toBe(0)
    expect(await listAuditActions(store().db)).toEqual([])
    await store().db.insert(user).values({ id: ruth, name: 'Ruth Okafor', email: 'ruth@example.gov' })
    const events = [
      {
        at: '2017-10-16T03:59:59.999Z',
        actorId: ruth,
        action: 'review.accept',
        subject: 'report A_1 FY2017Q4',
      },
      {
        at: '2017-10-16T04:00:00.000Z',
        actorId: ruth,
        action: 'review.return',
        subject: 'report A%1 FY2017Q4',
      },
      {
        at: '2017-10-17T03:59:59.999Z',
        actorId: null,
        action: 'review.accept',
        subject: 'report B FY2017Q3',
      },
      {
        at: '2017-10-17T04:00:00.000Z',
        actorId: randomUUID(),
        action: 'reports.upload',
        subject: 'upload 1',
      },
    ]
    for (const event of events)
      await withTransaction(store().db, (tx) => appendAudit(tx, { ...event, detail: {} }))
  })
  const found = async (search: Parameters<typeof searchAudit>[1], before?: number, limit = 50) =>
    (await searchAudit(store().db, search, { before, limit })).map(({ sequence }) => sequence)

  it.each([
    [{}, [4, 3, 2, 1]],
    [{ from: '2017-10-16' }, [4, 3, 2]],
    [{ until: '2017-10-16' }, [3, 2, 1]],
    [{ from: '2017-10-16', until: '2017-10-16' }, [3, 2]],
    [{ actor: 'okafor' }, [2, 1]],
    [{ action: 'review.accept' }, [3, 1]],
    [{ subject: 'fy2017q4' }, [2, 1]],
    [{ subject: 'A%1' }, [2]],
    [{ subject: 'A_1' }, [1]],
    [{ actor: 'Ruth', action: 'review.return', subject: 'Q4' }, [2]],
    [{ actor: "'; drop table audit_event --" }, []],
  ])('for %o finds %o', async (search, sequences) => {
    expect(await found(search)).toEqual(sequences)
  })

  it('goes back page by page', async () => {
    expect(await found({}, undefined, 3)).toEqual([4, 3, 2])
    expect(await found({}, 2, 3)).toEqual([1])
  })

  it('tells who did it by name, as far as there is one', async () => {
    const rows = await searchAudit(store().db, {}, { limit: 4 })
    expect(rows.map(({ actorName }) => actorName)).toEqual([null, null, 'Ruth Okafor', 'Ruth Okafor'])
  })

  it('is exported from the first on, no further than it went when that began', async () => {
    const page = (after: number, limit: number) => readAudit(store().db, {}, { after, through: 3, limit })
    expect((await page(0, 2)).map(({ sequence }) => sequence)).toEqual([1, 2])
    expect((await page(2, 2)).map(({ sequence }) => sequence)).toEqual([3])
  })

  it('knows every action once', async () => {
    expect(await listAuditActions(store().db)).toEqual(['reports.upload', 'review.accept', 'review.return'])
    expect(await lastAuditSequence(store().db)).toBe(4)
  })
})
