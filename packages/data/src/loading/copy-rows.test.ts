import { fiscalQuarter, fiscalYearOf, quarterNumberOf } from '@muster/metrics'
import { asc, eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { observation, rollupCell, rollupYear } from '../schema/index.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { makeSmallWorld } from '../testing/small-world.ts'
import { CellSums } from './cell-sums.ts'
import { addCells, copyBlocks } from './copy-history.ts'
import { CopyRows } from './copy-rows.ts'
import { saidNotReported, saidNotTracked } from './said.ts'
import { roomOfBlock, writeBlock } from './write-block.ts'

const idBytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')
const text = (of: string) => new TextEncoder().encode(of)

interface Line {
  said: number
  row: number
  note: string
}

const anyLine: fc.Arbitrary<Line> = fc.record({
  said: fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, saidNotReported, saidNotTracked)),
  row: fc.integer({ min: 2, max: 2 ** 31 - 1 }),
  note: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.string({ unit: 'grapheme' })),
})
const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 300 })

onEveryDatabase('copying', (store) => {
  const blocksOf = (revisionId: string, lines: readonly Line[], rows = new CopyRows()) => {
    const place = { awardId: idBytes(randomUUID()), revisionId: idBytes(revisionId) }
    const block = {
      length: lines.length,
      stratumIds: Int32Array.from(lines, (_, index) => index + 1),
      said: Float64Array.from(lines, ({ said }) => said),
      sourceRows: Int32Array.from(lines, ({ row }) => row),
      notes: lines.some(({ note }) => note !== '') ? lines.map(({ note }) => note) : undefined,
    }
    expect(rows.isFullFor(roomOfBlock(block))).toBe(false)
    writeBlock(rows, { ...place, state: text('TX'), quarter: text('FY2017Q4') }, block)
    return rows
  }

  it('gives back every observation as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, async (drawn) => {
        // PostgreSQL holds no character of code 0.
        const lines = drawn.map((line) => ({ ...line, note: line.note.replaceAll('\0', '') }))
        const revisionId = randomUUID()
        await store().withCopy((_, copyIn) => copyBlocks(copyIn, [blocksOf(revisionId, lines).take()]))
        const read = await store()
          .db.select()
          .from(observation)
          .where(eq(observation.revisionId, revisionId))
          .orderBy(asc(observation.stratumId))
        expect(read.map(({ answer, value, sourceRow, note }) => [answer, value, sourceRow, note])).toEqual(
          lines.map(({ said, row, note }) => [
            said >= 0 ? 'value' : said === saidNotReported ? 'not_reported' : 'not_tracked',
            said >= 0 ? said : null,
            row,
            note === '' ? null : note,
          ]),
        )
      }),
      { numRuns: 25 },
    )
  })

  it('takes pieces one after the other, and empty ones', async () => {
    const revisions = [randomUUID(), randomUUID()]
    const pieces = revisions.map((id) => blocksOf(id, [{ said: 1, row: 2, note: '' }]).take())
    await store().withCopy((_, copyIn) =>
      copyBlocks(copyIn, [new Uint8Array(0), ...pieces, new Uint8Array(0)]),
    )
    const read = await store().db.execute(
      sql`select 1 from observation where revision_id in (${revisions[0]}::uuid, ${revisions[1]}::uuid)`,
    )
    expect(read.rows).toHaveLength(2)
  })

  it('keeps nothing when the work fails, or the rows that come', async () => {
    const revisionId = randomUUID()
    const piece = () => blocksOf(revisionId, [{ said: 1, row: 2, note: '' }]).take()
    const thenFails = store().withCopy(async (_, copyIn) => {
      await copyBlocks(copyIn, [piece()])
      throw new Error('thought better of it')
    })
    await expect(thenFails).rejects.toThrow('thought better of it')
    const breaksOff = store().withCopy((_, copyIn) =>
      copyBlocks(
        copyIn,
        (function* () {
          yield piece()
          throw new Error('the file ended')
        })(),
      ),
    )
    await expect(breaksOff).rejects.toThrow('the file ended')
    expect(await store().db.$count(observation, eq(observation.revisionId, revisionId))).toBe(0)
  })

  it('refuses a stratum twice in a block, and a block twice', async () => {
    const rows = new CopyRows()
    const place = {
      awardId: idBytes(randomUUID()),
      revisionId: idBytes(randomUUID()),
      state: text('TX'),
      quarter: text('FY2017Q4'),
    }
    const twice = {
      length: 2,
      stratumIds: Int32Array.of(4, 4),
      said: Float64Array.of(1, 2),
      sourceRows: Int32Array.of(2, 3),
      notes: undefined,
    }
    writeBlock(rows, place, twice)
    await expect(store().withCopy((_, copyIn) => copyBlocks(copyIn, [rows.take()]))).rejects.toThrow()
    const once = { ...twice, stratumIds: Int32Array.of(4, 5) }
    writeBlock(rows, place, once)
    writeBlock(rows, place, once)
    await expect(store().withCopy((_, copyIn) => copyBlocks(copyIn, [rows.take()]))).rejects.toThrow()
  })

  it.each([true, false])('adds cells to a roll-up, whether it may have some (first: %s)', async (isFirst) => {
    const [programId = ''] = (await makeSmallWorld(store().db)).programIds
    // A sum near the largest that can be held leaves no room for another one in the nation's total.
    const quarter = fiscalQuarter(isFirst ? 'FY2017Q4' : 'FY2016Q3')
    const sums = new CellSums(4)
    const cells = sums.at({
      key: 'one',
      quarter: text(quarter),
      programId: idBytes(programId),
      state: text('TX'),
      quarterNumber: quarterNumberOf(quarter),
      upon: [
        { key: 'one', fiscalYear: fiscalYearOf(quarter), level: text('program'), place: text(programId) },
      ],
    })
    cells.sum[3] = Number.MAX_SAFE_INTEGER - 1
    cells.reporting[3] = 2
    cells.notTracked[1] = 1
    const add = (first: boolean) =>
      store().withCopy((tx, copyIn) =>
        addCells(tx, copyIn, sums, {
          isFirst: first,
          isAlone: first,
          quarters: [quarter],
          awardIds: [],
        }),
      )
    await add(isFirst)
    if (!isFirst) {
      cells.sum[3] = 1
      cells.reporting[3] = 1
      await add(false)
    }
    const read = await store()
      .db.select()
      .from(rollupCell)
      .where(eq(rollupCell.programId, programId))
      .orderBy(asc(rollupCell.stratumId))
    const totals = await store()
      .db.select()
      .from(rollupYear)
      .where(eq(rollupYear.place, programId))
      .orderBy(asc(rollupYear.stratumId))
    const times = isFirst ? 1 : 2
    const cellsRead = read.map(({ stratumId, sum, reporting, notTracked }) => [
      stratumId,
      sum,
      reporting,
      notTracked,
    ])
    expect(
      totals.map((each) =>
        isFirst
          ? [each.stratumId, each.sumQ4, each.reportingQ4, each.silentQ4]
          : [each.stratumId, each.sumQ3, each.reportingQ3, each.silentQ3],
      ),
    ).toEqual(cellsRead)
    expect(cellsRead).toEqual([
      [1, 0, 0, times],
      [3, Number.MAX_SAFE_INTEGER - (isFirst ? 1 : 0), isFirst ? 2 : 3, 0],
    ])
  })
})
