import { readIndicators, type Database, type IndicatorRecord } from '@muster/data'
import { readFormula } from '@muster/metrics'
import { NotFound } from '../refusals.ts'
import { writtenFormula } from '../shapes/formula.ts'
import type { KeptIndicator } from './kept-indicator.ts'

/** Every indicator, in the order of their places. */
export const loadIndicators = async (db: Database): Promise<readonly KeptIndicator[]> =>
  (await readIndicators(db)).map(keptFrom)

/** One indicator. @throws NotFound */
export async function loadIndicator(db: Database, code: string): Promise<KeptIndicator> {
  const [found] = await readIndicators(db, code)
  if (found === undefined) throw new NotFound('indicator')
  return keptFrom(found)
}

function keptFrom({ versions, baseline, targets, ...words }: IndicatorRecord): KeptIndicator {
  if (baseline === undefined) throw new Error(`Indicator ${words.code} has no baseline.`)
  return {
    ...words,
    versions: versions.map(({ formula, ...version }) => ({
      ...version,
      formula: readFormula(writtenFormula.parse(formula)),
    })),
    baseline: { fiscalYear: baseline.fiscalYear, value: baseline.value },
    targets: Object.fromEntries(targets.map(({ fiscalYear, value }) => [fiscalYear, value])),
  }
}
