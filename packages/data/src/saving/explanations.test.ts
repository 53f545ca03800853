import { fiscalQuarter, quartersBetween, type FiscalQuarter } from '@muster/metrics'
import { beforeAll, expect, it } from 'vitest'
import type { Transaction } from '../database.ts'
import { readEarlierExplanations, readExplanations } from '../queries/reports/read-explanations.ts'
import { readFindings } from '../queries/reports/read-revision.ts'
import { explanation } from '../schema/index.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { addDraft, addReport, makeSmallWorld, somebody, someMoment } from '../testing/small-world.ts'
import { submit } from '../testing/submit.ts'
import { withTransaction } from '../with-transaction.ts'
import type { RevisionKey } from './load-draft.ts'
import { saveExplanations, takeOverExplanations } from './save-explanations.ts'
import { saveFindings, type NewFinding } from './save-findings.ts'

const quarters = quartersBetween(fiscalQuarter('FY2016Q1'), fiscalQuarter('FY2017Q4'))
const later = '2017-10-17T14:00:00.000Z'
const said = { at: someMoment, by: somebody }
const shelter = { code: 'Q203', subject: 'TX services_provided.service.shelter' }
const whole = { code: 'Q203', subject: '' }
const other = { code: 'M101', subject: 'TX new_clients' }
const text = 'One site moved, and its work stopped for two weeks.'
const another = 'The team was short of two people in August.'

const warning = (code: string, subject: string | null): NewFinding => ({
  code,
  severity: 'warning',
  row: 7,
  column: 'value',
  cell: 'G7',
  value: '12',
  message: 'It is lower than last quarter.',
  fix: 'Check it, or say why.',
  subject,
})

onEveryDatabase('explanations', (store) => {
  let awards: string[] = []
  beforeAll(async () => {
    awards = (await makeSmallWorld(store().db, { awards: 5, quarters })).awards.map(({ id }) => id)
  })

  const transaction = <T>(work: (tx: Transaction) => Promise<T>) => withTransaction(store().db, work)

  const draftOf = async (
    tx: Transaction,
    place: { awardId: string; quarter?: FiscalQuarter; reportId?: string; number?: number },
  ): Promise<RevisionKey & { reportId: string }> => {
    const { awardId, number = 1 } = place
    const reportId =
      place.reportId ?? (await addReport(tx, awardId, place.quarter ?? fiscalQuarter('FY2017Q4')))
    return { awardId, reportId, revisionId: await addDraft(tx, { awardId, reportId, number }, []) }
  }

  it('are kept for a draft, changed, and taken back; the same again changes nothing', async () => {
    await transaction(async (tx) => {
      const key = await draftOf(tx, { awardId: awards[0] ?? '' })
      const lines = [
        { ...shelter, text },
        { ...other, text },
      ]
      expect(await saveExplanations(tx, key, lines, said)).toBe(2)
      expect(await saveExplanations(tx, key, lines, { ...said, at: later })).toBe(0)
      expect(await readExplanations(tx, key)).toEqual([
        { ...other, text, explainedAt: someMoment, explainedBy: null },
        { ...shelter, text, explainedAt: someMoment, explainedBy: null },
      ])
      const changes = [
        { ...shelter, text: another },
        { ...other, text: null },
        { ...whole, text: null },
      ]
      expect(await saveExplanations(tx, key, changes, { ...said, at: later })).toBe(2)
      expect(await readExplanations(tx, key)).toEqual([
        { ...shelter, text: another, explainedAt: later, explainedBy: null },
      ])
    })
  })

  it.each(['Too short', 'x'.repeat(1_001)])('are 10 to 1,000 characters: not %j', async (wrong) => {
    const writing = transaction(async (tx) => {
      const key = await draftOf(tx, { awardId: awards[0] ?? '', quarter: fiscalQuarter('FY2016Q1') })
      await saveExplanations(tx, key, [{ ...shelter, text: wrong }], said)
    })
    await expect(writing).rejects.toThrow()
  })

  it('are written to a draft only', async () => {
    const writing = transaction(async (tx) => {
      const key = await draftOf(tx, { awardId: awards[0] ?? '', quarter: fiscalQuarter('FY2016Q2') })
      await submit(tx, key.awardId, key.revisionId)
      await saveExplanations(tx, key, [{ ...shelter, text }], said)
    })
    await expect(writing).rejects.toThrow('The revision is submitted, and must be draft for this.')
  })

  it('go over to a new draft as far as its warnings still ask for them, with their moment', async () => {
    await transaction(async (tx) => {
      const old = await draftOf(tx, { awardId: awards[1] ?? '' })
      await submit(tx, old.awardId, old.revisionId)
      const draft = await draftOf(tx, { ...old, number: 2 })
      await saveFindings(tx, draft, [
        warning(shelter.code, shelter.subject),
        { ...warning('M102', 'TX new_clients'), severity: 'info' },
        warning('Q103', null),
      ])
      // Said while it was a draft.
      await writeTo(tx, old, [
        shelter,
        whole,
        other,
        { code: 'M102', subject: '' },
        { code: 'Q103', subject: '' },
      ])
      await takeOverExplanations(tx, draft, old.revisionId)
      await takeOverExplanations(tx, draft, old.revisionId)
      expect(await readExplanations(tx, draft)).toEqual([
        { code: 'Q103', subject: '', text, explainedAt: someMoment, explainedBy: null },
        { ...whole, text, explainedAt: someMoment, explainedBy: null },
        { ...shelter, text, explainedAt: someMoment, explainedBy: null },
      ])
    })
  })

  it('of earlier quarters are found again, the newest of each, if the report was submitted', async () => {
    await transaction(async (tx) => {
      const awardId = awards[2] ?? ''
      const say = async (quarter: string, words: string, submitted = true) => {
        const key = await draftOf(tx, { awardId, quarter: fiscalQuarter(quarter) })
        await saveExplanations(tx, key, [{ ...shelter, text: words }], said)
        if (submitted) await submit(tx, awardId, key.revisionId)
      }
      await say('FY2017Q1', 'It was so in the first quarter.')
      await say('FY2017Q2', 'It was so in the second quarter.')
      await say('FY2017Q3', 'It is a draft that nobody sent.', false)
      await say('FY2017Q4', 'It is so in the quarter itself.')
      expect(await readEarlierExplanations(tx, { awardId, before: fiscalQuarter('FY2017Q4') })).toEqual([
        {
          ...shelter,
          text: 'It was so in the second quarter.',
          explainedAt: someMoment,
          quarter: 'FY2017Q2',
        },
      ])
      const first = { awardId, before: fiscalQuarter('FY2017Q1') }
      expect(await readEarlierExplanations(tx, first)).toEqual([])
      const elsewhere = { awardId: awards[3] ?? '', before: fiscalQuarter('FY2017Q4') }
      expect(await readEarlierExplanations(tx, elsewhere)).toEqual([])
    })
  })

  it('findings keep their cell and their subject', async () => {
    await transaction(async (tx) => {
      const key = await draftOf(tx, { awardId: awards[4] ?? '' })
      await saveFindings(tx, key, [warning('Q203', shelter.subject), warning('Q103', null)])
      expect(await readFindings(tx, key)).toMatchObject([
        { cell: 'G7', subject: shelter.subject },
        { cell: 'G7', subject: null },
      ])
    })
  })
})

/** What was said of a revision when it was still a draft. */
async function writeTo(
  tx: Transaction,
  { awardId, revisionId }: RevisionKey,
  places: readonly { code: string; subject: string }[],
): Promise<void> {
  const lines = places.map((each) => ({
    ...each,
    awardId,
    revisionId,
    text,
    explainedAt: someMoment,
    explainedBy: somebody,
  }))
  await tx.insert(explanation).values(lines)
}
