import { readLevel, type Database, type QuarterRange } from '@muster/data'
import { strataOf, stratumKey, type FormulaVersion, type ValueOfQuarter } from '@muster/metrics'

/** Reads the national values of all that some formulas read, by quarter. One statement. */
export async function readIndicatorQuarters(
  db: Database,
  versions: readonly FormulaVersion[],
  range: QuarterRange,
): Promise<ValueOfQuarter> {
  const strata = new Map(
    versions.flatMap(({ formula }) => strataOf(formula)).map((each) => [stratumKey(each), each]),
  )
  const totals = await readLevel(db, { level: 'nation', strata: [...strata.values()], range })
  const values = new Map(totals.map((each) => [`${stratumKey(each)} ${each.fiscalQuarter}`, each.sum]))
  return (stratum, quarter) => values.get(`${stratumKey(stratum)} ${quarter}`) ?? null
}
