import { readCoverage, type Coverage } from '@muster/data'
import {
  addQuarters,
  evaluateQuarters,
  fiscalYearOf,
  makeFiscalQuarter,
  programsOf,
  quartersBetween,
  type FiscalQuarter,
  type Formula,
  type FormulaVersion,
} from '@muster/metrics'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { coverageOf } from '../figures/coverage-of.ts'
import { coverageByVersion } from '../figures/coverage-by-version.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { readIndicatorQuarters } from '../figures/read-indicator-quarters.ts'

/** How many fiscal years are looked back on: what is read does not grow with the history. */
const yearsBack = 5

const alwaysFrom = makeFiscalQuarter(1977, 1)

/** Quarters that are over, and how many of the reports on them are in. */
interface Told {
  readonly quarters: readonly FiscalQuarter[]
  readonly coverage: readonly Coverage[]
}
export const noQuarters: Told = { quarters: [], coverage: [] }

/** From the first quarter that anybody was to report, of the years that are looked back on. */
export async function quartersToTell(ctx: Context): Promise<Told> {
  const last = lastEndedQuarter(dayOf(ctx.now))
  const first = addQuarters(makeFiscalQuarter(fiscalYearOf(last), 1), -4 * (yearsBack - 1))
  const coverage = await readCoverage(ctx.store.db, { first, last })
  const known = coverage.find(({ expected }) => expected > 0)
  return known === undefined ? noQuarters : { quarters: quartersBetween(known.fiscalQuarter, last), coverage }
}

/** What the versions of an indicator say of some of these quarters, and what a formula would say. A new indicator has no versions. */
export async function tellerOf(
  { store: { db } }: Context,
  { quarters: told, coverage }: Told,
  { versions, formula }: { versions: readonly FormulaVersion[]; formula: Formula },
) {
  const proposed = { number: 1, effectiveFrom: alwaysFrom, formula }
  const [first, last] = [told[0], told.at(-1)]
  const valueOf =
    first === undefined || last === undefined
      ? () => null
      : await readIndicatorQuarters(db, [...versions, proposed], { first, last })
  const kinds = last === undefined ? [] : programsOf({ formula, effectiveFrom: last })
  const covered = (quarters: readonly FiscalQuarter[]) =>
    versions.length > 0
      ? coverageByVersion(versions, quarters, coverage)
      : coverageOf(
          coverage.filter(({ fiscalQuarter }) => quarters.includes(fiscalQuarter)),
          kinds,
        )
  return (quarters: readonly FiscalQuarter[]) => ({
    before: evaluateQuarters(versions, quarters, valueOf).value,
    after: evaluateQuarters([proposed], quarters, valueOf).value,
    ...covered(quarters),
  })
}
