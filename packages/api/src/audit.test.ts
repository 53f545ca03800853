import { openMemoryStore, type Store } from '@muster/data/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallMuster, type SmallMuster } from './testing/small-muster.ts'
import { exportAuditRows } from './verbs/export-audit-rows.ts'
import { registerOffice } from './verbs/register-office.ts'
import { searchAudit } from './verbs/search-audit.ts'
import { verifyRecord } from './verbs/verify-record.ts'

describe('the record, for an administrator', () => {
  let store: Store
  let muster: SmallMuster
  beforeAll(async () => {
    store = await openMemoryStore()
    muster = await smallMuster(store)
    const harbor = await muster.organization('Lone Star Harbor')
    await muster.person('Dana Whitfield', { role: 'reporter', ...harbor })
  })
  afterAll(() => store.close())

  it('says who did what to whom, by name, the newest first', async () => {
    const { rows, next, actions } = await searchAudit(muster.administrator, {})
    expect(next).toBeNull()
    expect(rows[0]).toMatchObject({
      sequence: rows.length,
      at: '2017-10-16T14:00:00.000Z',
      actorName: 'Tobias Wren',
      action: 'administration.grantRole',
      subject: expect.stringMatching(/^person /),
      subjectName: 'Dana Whitfield',
      detail: 'role: from none to reporter; scope: organization Lone Star Harbor',
    })
    expect(rows.at(-1)).toMatchObject({ sequence: 1, actorName: null })
    expect(actions).toContain('administration.registerOrganization')
  })

  it('is searched for an action, and gone through fifty at a time', async () => {
    const one = await searchAudit(muster.administrator, { action: 'administration.registerOrganization' })
    expect(one.rows.map(({ subjectName }) => subjectName)).toEqual(['Lone Star Harbor'])
    for (let index = 0; index < 60; index += 1)
      await registerOffice(muster.administrator, {
        code: `O${index}`,
        department: 'D',
        name: `Office ${index}`,
      })
    const first = await searchAudit(muster.administrator, {})
    expect(first.rows).toHaveLength(50)
    const second = await searchAudit(muster.administrator, { before: first.next ?? 0 })
    expect(second.rows[0]?.sequence).toBe((first.rows.at(-1)?.sequence ?? 0) - 1)
    expect(second.next).toBeNull()
  })

  it('is taken away from the first event on, and says so itself', async () => {
    const { rows, next } = await exportAuditRows(muster.administrator, { subject: 'office' })
    expect(rows).toHaveLength(60)
    expect(next).toBeNull()
    const { rows: traces } = await searchAudit(muster.administrator, { action: 'audit.exportRows' })
    expect(traces.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/^from: \d+; rows: 60; through: \d+$/),
    ])
    // What was written since the first page was asked for is not part of it.
    const rest = await exportAuditRows(muster.administrator, { page: { after: 0, through: 3 } })
    expect(rest.rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  it('is checked, also against a hash from elsewhere', async () => {
    const verdict = await verifyRecord(muster.administrator, {})
    if (verdict.kind !== 'intact') throw new Error('broken')
    expect(await verifyRecord(muster.administrator, { expected: verdict.last })).toEqual(verdict)
    expect(await verifyRecord(muster.administrator, { expected: 'a'.repeat(64) })).toEqual({
      kind: 'broken',
      sequence: verdict.events + 1,
      why: 'not_expected',
    })
  })
})
