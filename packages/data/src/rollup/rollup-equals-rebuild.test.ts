import type { StateCode } from '@muster/metrics'
import { asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Transaction } from '../database.ts'
import {
  awardTotal,
  coverageCell,
  rollupCell,
  rollupYear,
  stateCoverageCell,
  stratum,
} from '../schema/index.ts'
import {
  adds,
  anyStep,
  makeWorld,
  observationsOf,
  play,
  quarters,
  type Answers,
  type Standing,
} from '../testing/any-history.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { rebuildRollup } from './rebuild-rollup.ts'

type Official = ReadonlyMap<string, Answers>

/** Sums by the places that `placesOf` names, added up the obvious way from what is official. */
function sumsOf(
  world: readonly Standing[],
  official: Official,
  placesOf: (award: Standing, state: StateCode) => readonly string[],
) {
  const sums = new Map<string, number[]>()
  for (const [key, answers] of official) {
    const [award = '', quarter = ''] = key.split(' ')
    const standing = world[Number(award)]
    if (standing === undefined) throw new Error('no such award')
    for (const { stratum: of, state, answer: said } of observationsOf(answers)) {
      if (!adds(of)) continue
      for (const at of placesOf(standing, state)) {
        const cell = [of.metric, of.category, quarters[Number(quarter)], at].join(' ')
        const [sum = 0, reporting = 0, notReported = 0, notTracked = 0] = sums.get(cell) ?? []
        sums.set(cell, [
          sum + (said.kind === 'value' ? said.value : 0),
          reporting + (said.kind === 'value' ? 1 : 0),
          notReported + (said.kind === 'not_reported' ? 1 : 0),
          notTracked + (said.kind === 'not_tracked' ? 1 : 0),
        ])
      }
    }
  }
  return inOrder([...sums])
}

const inOrder = (entries: [string, number[]][]) =>
  Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))

const cellsOf = (world: readonly Standing[], official: Official) =>
  sumsOf(world, official, ({ programId }, state) => [`${programId} ${state}`])

const totalsOf = (world: readonly Standing[], official: Official) =>
  sumsOf(world, official, ({ programId, officeId }, state) => [
    'nation ',
    `office ${officeId}`,
    `program ${programId}`,
    `state ${state}`,
  ])

async function readCells(tx: Transaction) {
  const rows = await tx.select().from(rollupCell).innerJoin(stratum, eq(stratum.id, rollupCell.stratumId))
  return inOrder(
    rows.map(({ rollup_cell: cell, stratum: of }) => [
      [of.metric, of.category, cell.fiscalQuarter, cell.programId, cell.state].join(' '),
      [cell.sum, cell.reporting, cell.notReported, cell.notTracked],
    ]),
  )
}

/** With how many answered without a number in one, as totals have it. */
const withSilent = (sums: Record<string, number[]>) =>
  Object.fromEntries(
    Object.entries(sums).map(([key, [sum = 0, reporting = 0, notReported = 0, notTracked = 0]]) => [
      key,
      [sum, reporting, notReported + notTracked],
    ]),
  )

async function readTotals(tx: Transaction) {
  const rows = await tx.select().from(rollupYear).innerJoin(stratum, eq(stratum.id, rollupYear.stratumId))
  const totals = rows.flatMap(({ rollup_year: year, stratum: of }) => {
    const said = [
      [year.sumQ1, year.reportingQ1, year.silentQ1],
      [year.sumQ2, year.reportingQ2, year.silentQ2],
      [year.sumQ3, year.reportingQ3, year.silentQ3],
      [year.sumQ4, year.reportingQ4, year.silentQ4],
    ]
    // A year in which nobody answered is not kept.
    expect(said.flat().some((each) => each > 0)).toBe(true)
    return said.flatMap((numbers, at): [string, number[]][] => {
      const quarter = `FY${year.fiscalYear}Q${at + 1}`
      const [sum = 0, reporting = 0, silent = 0] = numbers
      if (reporting + silent === 0) expect(sum).toBe(0)
      return reporting + silent === 0
        ? []
        : [[[of.metric, of.category, quarter, year.level, year.place].join(' '), numbers]]
    })
  })
  return inOrder(totals)
}

/** What each award said of whole metrics, of those that never add over organizations as well. */
function awardTotalsOf(world: readonly Standing[], official: Official) {
  const sums = new Map<string, number[]>()
  for (const [key, answers] of official) {
    const [award = '', quarter = ''] = key.split(' ')
    for (const { stratum: of, answer: said } of observationsOf(answers)) {
      if (of.breakdown !== '' || said.kind !== 'value') continue
      const total = [of.metric, quarters[Number(quarter)], world[Number(award)]?.id].join(' ')
      sums.set(total, [(sums.get(total)?.[0] ?? 0) + said.value])
    }
  }
  return inOrder([...sums])
}

async function readAwardTotals(tx: Transaction) {
  const rows = await tx.select().from(awardTotal).innerJoin(stratum, eq(stratum.id, awardTotal.stratumId))
  return inOrder(
    rows.map(({ award_total: total, stratum: of }) => [
      [of.metric, total.fiscalQuarter, total.awardId].join(' '),
      [total.sum],
    ]),
  )
}

const readCoverage = (tx: Transaction) =>
  tx.select().from(coverageCell).orderBy(asc(coverageCell.programId), asc(coverageCell.fiscalQuarter))

/** What is expected and accepted by quarter, state and program, and what the database has of it. */
function stateCoverageOf(world: readonly Standing[], official: Official) {
  const cells = new Map<string, number[]>()
  for (const [award, { states: served, programId }] of world.entries()) {
    for (const [at, quarter] of quarters.entries()) {
      for (const state of served) {
        const [expected = 0, accepted = 0] = cells.get([quarter, state, programId].join(' ')) ?? []
        cells.set([quarter, state, programId].join(' '), [
          expected + 1,
          accepted + (official.has(`${award} ${at}`) ? 1 : 0),
        ])
      }
    }
  }
  return inOrder([...cells])
}

async function readStateCoverage(tx: Transaction) {
  const rows = await tx.select().from(stateCoverageCell)
  return inOrder(
    rows
      // A state that is not served any more may stand there with nothing.
      .filter(({ expected, accepted }) => expected !== 0 || accepted !== 0)
      .map((cell) => [
        [cell.fiscalQuarter, cell.state, cell.programId].join(' '),
        [cell.expected, cell.accepted],
      ]),
  )
}

class Undo extends Error {}

onEveryDatabase('roll-up', (store) => {
  it('of every level equals a rebuild and a naive sum after any history of accepting, amending, withdrawing and changed awards', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
        const { db } = store()
        // Each history starts from nothing: it is never committed.
        const history = db.transaction(async (tx) => {
          const world = await makeWorld(tx)
          const official = await play(tx, world, steps)
          const cells = await readCells(tx)
          const totals = await readTotals(tx)
          const coverage = await readCoverage(tx)
          expect(cells).toEqual(cellsOf(world, official))
          expect(totals).toEqual(withSilent(totalsOf(world, official)))
          expect(await readAwardTotals(tx)).toEqual(awardTotalsOf(world, official))
          expect(coverage.reduce((sum, each) => sum + each.accepted, 0)).toBe(official.size)
          expect(coverage.reduce((sum, each) => sum + each.expected, 0)).toBe(8)
          expect(await readStateCoverage(tx)).toEqual(stateCoverageOf(world, official))

          await rebuildRollup(tx)
          expect(await readCells(tx)).toEqual(cells)
          expect(await readTotals(tx)).toEqual(totals)
          expect(await readAwardTotals(tx)).toEqual(awardTotalsOf(world, official))
          expect(await readCoverage(tx)).toEqual(coverage)
          expect(await readStateCoverage(tx)).toEqual(stateCoverageOf(world, official))
          throw new Undo()
        })
        await history.catch((error: unknown) => {
          if (!(error instanceof Undo)) throw error
        })
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
