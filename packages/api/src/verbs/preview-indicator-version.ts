import {
  fiscalYearOf,
  formulaText,
  quartersOfFiscalYear,
  readFormula,
  versionProblems,
} from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { loadIndicator } from '../indicators/load-indicators.ts'
import { noQuarters, quartersToTell, tellerOf } from '../indicators/look-back.ts'
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
  const effectiveFrom =
    choices.find((each) => each === wanted) ?? choices[0] ?? lastEndedQuarter(dayOf(ctx.now))
  const formula = readFormula(written)
  const problems = versionProblems(formula, { unit, versions, effectiveFrom })
  const told = problems.length > 0 ? noQuarters : await quartersToTell(ctx)
  const tell = await tellerOf(ctx, told, { versions, formula })
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
