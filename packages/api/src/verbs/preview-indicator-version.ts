import { readCoverage, type Coverage } from '@muster/data'
import {
  addQuarters,
  evaluateQuarters,
  fiscalYearOf,
  formulaText,
  makeFiscalQuarter,
  quartersBetween,
  quartersOfFiscalYear,
  readFormula,
  versionProblems,
  type FiscalQuarter,
  type FormulaVersion,
} from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { coverageByVersion } from '../figures/coverage-by-version.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { readIndicatorQuarters } from '../figures/read-indicator-quarters.ts'
import { loadIndicator } from '../indicators/load-indicators.ts'
import { quartersToBegin } from '../indicators/quarters-to-begin.ts'
import { permitInNation } from '../permit.ts'
import { quarter } from '../shapes/codes.ts'
import { writtenFormula } from '../shapes/formula.ts'
import { indicatorCode } from '../shapes/indicator.ts'

/** Without a quarter: the first one that may be chosen. */
export const previewIndicatorVersionInput = z.object({
  code: indicatorCode,
  formula: writtenFormula,
  effectiveFrom: quarter.optional(),
})
export type PreviewIndicatorVersion = z.output<typeof previewIndicatorVersionInput>

const beside = {
  /** As it is counted, by the version in force. */
  before: z.number().nullable(),
  /** As the formula would have counted it, if it had been in force. */
  after: z.number().nullable(),
  /** Of the reports that it is counted from. */
  reported: z.int(),
  expected: z.int(),
}

export const previewIndicatorVersionOutput = z.object({
  formulaText: z.string(),
  /** Why it cannot be saved, in plain sentences; empty if it can. */
  problems: z.array(z.string()),
  /** The last version: what is saved comes after it. */
  after: z.int(),
  effectiveFrom: quarter,
  /** From which quarters it may hold. */
  choices: z.array(quarter),
  /** The past, side by side; nothing while there are problems. Saving changes none of it. */
  quarters: z.array(z.object({ quarter, ...beside })),
  years: z.array(z.object({ fiscalYear: z.int(), ...beside, target: z.number().nullable() })),
})
export type VersionPreview = z.infer<typeof previewIndicatorVersionOutput>

/** How many fiscal years are looked back on: what is read does not grow with the history. */
const yearsBack = 5

/**
 * What a formula would say of the past, beside what is said, before anybody saves it; or why it cannot be saved.
 * @throws NotPermitted, NotFound
 */
export async function previewIndicatorVersion(
  ctx: Context,
  { code, formula: written, effectiveFrom: wanted }: PreviewIndicatorVersion,
): Promise<VersionPreview> {
  permitInNation(ctx.actor, 'indicators.previewVersion')
  const { unit, versions, targets } = await loadIndicator(ctx.store.db, code)
  const choices = quartersToBegin(dayOf(ctx.now))
  const effectiveFrom = choices.find((each) => each === wanted) ?? choices[0] ?? lastEnded(ctx)
  const formula = readFormula(written)
  const problems = versionProblems(formula, { unit, versions, effectiveFrom })
  const told = problems.length > 0 ? noQuarters : await quartersToTell(ctx)
  const tell = await tellerOf(ctx, told, versions, { number: 1, effectiveFrom: alwaysFrom, formula })
  return {
    formulaText: formulaText({ formula }),
    problems: [...problems],
    after: versions.at(-1)?.number ?? 0,
    effectiveFrom,
    choices: [...choices],
    quarters: told.quarters.map((each) => ({ quarter: each, ...tell([each]) })),
    years: [...new Set(told.quarters.map(fiscalYearOf))].map((fiscalYear) => ({
      fiscalYear,
      ...tell(quartersOfFiscalYear(fiscalYear)),
      target: targets[fiscalYear] ?? null,
    })),
  }
}

const alwaysFrom = makeFiscalQuarter(1977, 1)

const lastEnded = (ctx: Context) => lastEndedQuarter(dayOf(ctx.now))

interface Told {
  readonly quarters: readonly FiscalQuarter[]
  readonly coverage: readonly Coverage[]
}
const noQuarters: Told = { quarters: [], coverage: [] }

/** From the first quarter that anybody was to report, of the years that are looked back on. */
async function quartersToTell(ctx: Context): Promise<Told> {
  const last = lastEnded(ctx)
  const first = addQuarters(makeFiscalQuarter(fiscalYearOf(last), 1), -4 * (yearsBack - 1))
  const coverage = await readCoverage(ctx.store.db, { first, last })
  const known = coverage.find(({ expected }) => expected > 0)
  return known === undefined ? noQuarters : { quarters: quartersBetween(known.fiscalQuarter, last), coverage }
}

async function tellerOf(
  { store: { db } }: Context,
  { quarters: told, coverage }: Told,
  versions: readonly FormulaVersion[],
  proposed: FormulaVersion,
) {
  const [first, last] = [told[0], told.at(-1)]
  const valueOf =
    first === undefined || last === undefined
      ? () => null
      : await readIndicatorQuarters(db, [...versions, proposed], { first, last })
  return (quarters: readonly FiscalQuarter[]) => ({
    before: evaluateQuarters(versions, quarters, valueOf).value,
    after: evaluateQuarters([proposed], quarters, valueOf).value,
    ...coverageByVersion(versions, quarters, coverage),
  })
}
