import { fiscalQuarter, quartersBetween, type FiscalQuarter } from '@muster/metrics'
import { asc, eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Transaction } from '../database.ts'
import { finding, observation } from '../schema/index.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { addDraft, addReport, makeSmallWorld } from '../testing/small-world.ts'
import { submit } from '../testing/submit.ts'
import { withTransaction } from '../with-transaction.ts'
import type { RevisionKey } from './load-draft.ts'
import { saveFindings, type NewFinding } from './save-findings.ts'
import { saveObservations, type NewObservation } from './save-observations.ts'

const total = { metric: 'new_clients', breakdown: '', category: '' }
const minors = { metric: 'new_clients', breakdown: 'age_group', category: '13_17' }
const quarters = quartersBetween(fiscalQuarter('FY2015Q1'), fiscalQuarter('FY2017Q4'))
const line = (more: Partial<NewObservation> = {}): NewObservation => ({
  stratum: total,
  state: 'TX',
  answer: { kind: 'value', value: 34 },
  sourceRow: 2,
  ...more,
})

onEveryDatabase('saving', (store) => {
  let awardId = ''
  const fresh: FiscalQuarter[] = []
  beforeAll(async () => {
    awardId = (await makeSmallWorld(store().db, { quarters })).awards[0]?.id ?? ''
    fresh.push(...quarters)
  })

  /** In an empty draft of a report that no other test has. */
  const inDraft = <T>(work: (tx: Transaction, key: RevisionKey, quarter: FiscalQuarter) => Promise<T>) =>
    withTransaction(store().db, async (tx) => {
      const quarter = fresh.shift()
      if (quarter === undefined) throw new Error('more tests than quarters')
      const reportId = await addReport(tx, awardId, quarter)
      const revisionId = await addDraft(tx, { awardId, reportId, number: 1 }, [])
      return work(tx, { awardId, revisionId }, quarter)
    })

  it('keeps every answer with its row, in the quarter of its report', async () => {
    await inDraft(async (tx, key, quarter) => {
      const saved = await saveObservations(tx, key, [
        line(),
        line({ state: 'OK', answer: { kind: 'not_reported' }, sourceRow: 3, note: 'The "count", {later}' }),
        line({ stratum: minors, answer: { kind: 'not_tracked' }, sourceRow: null, note: '' }),
        line({ stratum: minors, state: 'OK', answer: { kind: 'value', value: Number.MAX_SAFE_INTEGER } }),
      ])
      expect(saved).toBe(4)
      const rows = await tx
        .select()
        .from(observation)
        .where(eq(observation.revisionId, key.revisionId))
        .orderBy(asc(observation.stratumId), asc(observation.state))
      expect(rows.map(({ fiscalQuarter: each }) => each)).toEqual([quarter, quarter, quarter, quarter])
      expect(
        rows.map(({ state, answer, value, sourceRow, note }) => [state, answer, value, sourceRow, note]),
      ).toEqual([
        ['OK', 'not_reported', null, 3, 'The "count", {later}'],
        ['TX', 'value', 34, 2, null],
        ['OK', 'value', Number.MAX_SAFE_INTEGER, 2, null],
        ['TX', 'not_tracked', null, null, null],
      ])
    })
  })

  it('saves nothing of nothing', async () => {
    expect(await inDraft((tx, key) => saveObservations(tx, key, []))).toBe(0)
  })

  it('refuses a stratum that the dictionary does not have, and keeps nothing', async () => {
    const unknown = { metric: 'new_clients', breakdown: 'age_group', category: 'ageless' }
    await expect(
      inDraft((tx, key) => saveObservations(tx, key, [line(), line({ stratum: unknown })])),
    ).rejects.toThrow('The dictionary has no new_clients.age_group.ageless')
  })

  it('refuses the same stratum and state twice in a revision', async () => {
    await expect(
      inDraft((tx, key) => saveObservations(tx, key, [line(), line({ sourceRow: 3 })])),
    ).rejects.toThrow()
  })

  it.each([-1, 0.5, Number.MAX_SAFE_INTEGER + 1])('refuses %d, which is not a count', async (value) => {
    await expect(
      inDraft((tx, key) => saveObservations(tx, key, [line({ answer: { kind: 'value', value } })])),
    ).rejects.toThrow()
  })

  it('writes to a draft only', async () => {
    const late = inDraft(async (tx, key) => {
      await submit(tx, awardId, key.revisionId)
      await saveObservations(tx, key, [line()])
    })
    await expect(late).rejects.toThrow('The revision is submitted, and must be draft for this.')
    const nowhere = withTransaction(store().db, (tx) =>
      saveObservations(tx, { awardId, revisionId: randomUUID() }, [line()]),
    )
    await expect(nowhere).rejects.toThrow('The revision is missing, and must be draft for this.')
  })

  it('keeps findings in their order', async () => {
    const found = (code: string, more: Partial<NewFinding> = {}): NewFinding => ({
      code,
      severity: 'warning',
      row: 7,
      column: 'value',
      value: '12',
      message: 'It is higher than last quarter.',
      fix: 'Check it, or say why.',
      ...more,
    })
    await inDraft(async (tx, key) => {
      await saveFindings(tx, key, [
        found('Q102'),
        found('S001', { row: null, column: null, value: null }),
        found('Q101'),
      ])
      const rows = await tx
        .select()
        .from(finding)
        .where(eq(finding.revisionId, key.revisionId))
        .orderBy(asc(finding.position))
      expect(rows.map(({ position, code, sourceRow, value }) => [position, code, sourceRow, value])).toEqual([
        [1, 'Q102', 7, '12'],
        [2, 'S001', null, null],
        [3, 'Q101', 7, '12'],
      ])
      await saveFindings(tx, { ...key }, [])
    })
  })
})
