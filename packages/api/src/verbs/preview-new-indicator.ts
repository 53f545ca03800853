import {
  fiscalYearOf,
  formulaText,
  makeFiscalQuarter,
  quartersOfFiscalYear,
  readFormula,
  versionProblems,
} from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { noQuarters, quartersToTell, tellerOf } from '../indicators/look-back.ts'
import { quartersForNew } from '../indicators/quarters-to-begin.ts'
import { permitInNation } from '../permit.ts'
import { instant, quarter } from '../shapes/codes.ts'
import { writtenFormula } from '../shapes/formula.ts'

export const previewNewIndicatorInput = z.object({
  formula: writtenFormula,
  unit: z.string().trim().max(60),
  effectiveFrom: quarter.optional(),
})
export type PreviewNewIndicator = z.output<typeof previewNewIndicatorInput>

const told = { value: z.number().nullable(), reported: z.int(), expected: z.int() }

export const previewNewIndicatorOutput = z.object({
  formulaText: z.string(),
  /** Why it cannot be saved, in plain sentences; empty if it can. */
  problems: z.array(z.string()),
  effectiveFrom: quarter,
  /** From which quarters it may hold. */
  choices: z.array(quarter),
  /** The past, as the formula counts it; nothing while there are problems. */
  quarters: z.array(z.object({ quarter, ...told })),
  years: z.array(z.object({ fiscalYear: z.int(), ...told })),
  asOf: instant,
})
export type NewIndicatorPreview = z.infer<typeof previewNewIndicatorOutput>

/** What a new indicator would say of the past, before anybody saves it; or why it means nothing. @throws NotPermitted */
export async function previewNewIndicator(
  ctx: Context,
  { formula: written, unit, effectiveFrom: wanted }: PreviewNewIndicator,
): Promise<NewIndicatorPreview> {
  permitInNation(ctx.actor, 'indicators.previewNew')
  const today = dayOf(ctx.now)
  const choices = quartersForNew(today)
  const begin = makeFiscalQuarter(fiscalYearOf(lastEndedQuarter(today)), 1)
  const effectiveFrom = choices.find((each) => each === wanted) ?? begin
  const formula = readFormula(written)
  const problems = versionProblems(formula, { unit, versions: [], effectiveFrom })
  const past = problems.length > 0 ? noQuarters : await quartersToTell(ctx)
  const tell = await tellerOf(ctx, past, { versions: [], formula })
  const valueOf = (quarters: Parameters<typeof tell>[0]) => {
    const { after, reported, expected } = tell(quarters)
    return { value: after, reported, expected }
  }
  return {
    formulaText: formulaText({ formula }),
    problems: [...problems],
    effectiveFrom,
    choices: [...choices],
    quarters: past.quarters.map((each) => ({ quarter: each, ...valueOf([each]) })),
    years: [...new Set(past.quarters.map(fiscalYearOf))].map((each) => ({
      fiscalYear: each,
      ...valueOf(quartersOfFiscalYear(each)),
    })),
    asOf: ctx.now,
  }
}
