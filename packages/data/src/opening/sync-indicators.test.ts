import { fiscalQuarter, indicators, writeFormula, type Indicator } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { readIndicatorHistory } from '../queries/indicators/read-indicator-history.ts'
import { readIndicators } from '../queries/indicators/read-indicators.ts'
import {
  insertBaselineRevision,
  insertIndicator,
  insertIndicatorVersion,
  insertTargetRevision,
} from '../queries/indicators/write-indicators.ts'
import { onEveryDatabase } from '../testing/index.ts'
import { somebody, someMoment } from '../testing/small-world.ts'
import { withTransaction } from '../with-transaction.ts'
import { syncIndicators } from './sync-indicators.ts'

const [first] = indicators
if (first === undefined) throw new Error('The dictionary has no indicators.')
const { code } = first
const made = { madeAt: someMoment, madeBy: somebody }
const rationale = 'A reason in words.'

onEveryDatabase('the indicators', (store) => {
  it('follow the dictionary at first: formula, baseline and targets of each', async () => {
    const kept = await readIndicators(store().db)
    expect(kept).toEqual(
      indicators.map(({ formula, effectiveFrom, baseline, targets, ...each }) => ({
        code: each.code,
        edition: each.edition,
        objective: each.objective,
        label: each.label,
        why: each.why,
        unit: each.unit,
        direction: each.direction,
        versions: [{ number: 1, effectiveFrom, formula: writeFormula(formula) }],
        baseline: { ...baseline, revision: 1 },
        targets: Object.entries(targets).map(([year, value]) => ({
          fiscalYear: Number(year),
          value,
          revision: 1,
        })),
      })),
    )
  })

  it('keep what a steward made; only the words follow a dictionary that changed', async () => {
    const formula = writeFormula(first.formula)
    await withTransaction(store().db, async (tx) => {
      await insertIndicatorVersion(tx, {
        ...made,
        indicatorCode: code,
        number: 2,
        effectiveFrom: fiscalQuarter('FY2018Q1'),
        formula,
        note: rationale,
      })
      const revised = { ...made, indicatorCode: code, rationale }
      await insertTargetRevision(tx, { ...revised, fiscalYear: 2017, revision: 2, value: 12.5 })
      await insertTargetRevision(tx, { ...revised, fiscalYear: 2018, revision: 1, value: 13 })
      await insertBaselineRevision(tx, { ...revised, fiscalYear: 2012, revision: 2, value: 7 })
    })
    const changed: Indicator = {
      ...first,
      label: 'Other words',
      formula: { kind: 'sum', terms: [] },
      baseline: { fiscalYear: 2011, value: 1 },
      targets: { ...first.targets, 2017: 99, 2018: 99, 2019: 99 },
    }
    await syncIndicators(store().db, [changed])
    await syncIndicators(store().db, [changed])

    const [kept] = await readIndicators(store().db, code)
    expect(kept).toMatchObject({
      label: 'Other words',
      versions: [{ number: 1, formula }, { number: 2 }],
      baseline: { fiscalYear: 2012, value: 7, revision: 2 },
    })
    expect(kept?.targets.slice(-3)).toEqual([
      { fiscalYear: 2017, value: 12.5, revision: 2 },
      { fiscalYear: 2018, value: 13, revision: 1 },
      { fiscalYear: 2019, value: 99, revision: 1 },
    ])
  })

  it('leave alone one that a person made, also when the dictionary has its code later', async () => {
    const own = { ...first, code: 'made_by_a_steward' }
    const formula = writeFormula(first.formula)
    await withTransaction(store().db, async (tx) => {
      const { edition, objective, label, why, unit, direction } = own
      await insertIndicator(tx, {
        ...made,
        ...{ code: own.code, edition, objective, label, why, unit, direction },
      })
      const named = { ...made, indicatorCode: own.code }
      await insertIndicatorVersion(tx, {
        ...named,
        ...{ number: 1, effectiveFrom: fiscalQuarter('FY2017Q1'), formula, note: rationale },
      })
      await insertBaselineRevision(tx, { ...named, fiscalYear: 2016, revision: 1, value: 3, rationale })
      await insertTargetRevision(tx, { ...named, fiscalYear: 2017, revision: 1, value: 4, rationale })
    })
    const [before] = await readIndicators(store().db, own.code)
    await syncIndicators(store().db, [...indicators, { ...own, label: 'Other words' }])
    expect((await readIndicators(store().db, own.code))[0]).toEqual(before)
    expect((await readIndicators(store().db)).at(-1)?.code).toBe(own.code)
  })

  it('tell all that was ever said of one, with who said it and why', async () => {
    const { versions, baselines, targets } = await readIndicatorHistory(store().db, code)
    expect(versions).toMatchObject([
      { number: 1, madeAt: null, madeBy: null },
      { number: 2, madeAt: someMoment, note: rationale },
    ])
    expect(baselines.map(({ revision, fiscalYear }) => [revision, fiscalYear])).toEqual([
      [1, 2013],
      [2, 2012],
    ])
    expect(targets.filter(({ fiscalYear }) => fiscalYear === 2017)).toMatchObject([
      { revision: 1, rationale: first.source },
      { revision: 2, value: 12.5, rationale },
    ])
  })

  it.each(['indicator_version', 'indicator_target', 'indicator_baseline'])(
    'cannot be rewritten: %s takes nothing but new rows',
    async (table) => {
      const target = sql.identifier(table)
      for (const statement of [
        sql`update ${target} set indicator_code = indicator_code`,
        sql`delete from ${target}`,
        sql`truncate ${target}`,
      ])
        await expect(store().db.execute(statement)).rejects.toThrow()
    },
  )

  it('cannot be removed', async () => {
    await expect(store().db.execute(sql`delete from indicator`)).rejects.toThrow()
  })
})
