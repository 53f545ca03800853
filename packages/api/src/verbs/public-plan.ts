import {
  asPublic,
  findPublishedRelease,
  readReleasePartsOf,
  readReleaseRows,
  type Transaction,
} from '@muster/data'
import { strataOf } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { planOf } from '../figures/plan-of.ts'
import { releaseSource } from '../figures/release-source.ts'
import { permit } from '../permit.ts'
import { factsOf } from '../releasing/facts-of.ts'
import { indicatorsOfDictionary, indicatorsOfRelease } from '../releasing/indicator-definition.ts'
import { planFigures } from '../shapes/plan-figures.ts'
import { releaseFacts } from '../shapes/release.ts'

export const publicPlanInput = z.object({ fiscalYear: z.int().min(2013).max(2100).optional() }).default({})
export type PublicPlanQuestion = z.output<typeof publicPlanInput>

export const publicPlanOutput = planFigures.extend({
  /** The release that every figure is from; null before the first one. */
  release: releaseFacts.nullable(),
  /** Fiscal years that the release has, oldest first. */
  fiscalYears: z.array(z.int()),
})
export type PublicPlan = z.infer<typeof publicPlanOutput>

/**
 * The plan with figures of a fiscal year (the latest released one if none is asked for), all computed from the latest
 * public release and nothing else, by the formulas that were kept with it. An indicator that needs a total or a part of one that is withheld, or not released, has no figure.
 */
export async function publicPlan(ctx: Context, question: PublicPlanQuestion): Promise<PublicPlan> {
  permit(ctx.actor, 'public.plan')
  const { release, rows, parts, indicators } = await asPublic(ctx.store.db, releasedPlan)
  const fiscalYears = [...new Set(rows.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b)
  const fiscalYear = question.fiscalYear ?? fiscalYears.at(-1) ?? currentEdition().lastFiscalYear
  const source = releaseSource(release, rows, parts, fiscalYear)
  return {
    ...planOf(currentEdition(), indicators, source, release?.asOf ?? ctx.now),
    release: release === undefined ? null : factsOf(release),
    fiscalYears,
  }
}

async function releasedPlan(tx: Transaction) {
  const release = await findPublishedRelease(tx)
  if (release === undefined) return { release, rows: [], parts: [], indicators: indicatorsOfDictionary }
  const rows = await readReleaseRows(tx, release.id)
  const indicators = await indicatorsOfRelease(tx, release.id)
  const strata = indicators.flatMap(({ versions }) => versions.flatMap(({ formula }) => strataOf(formula)))
  const parts = await readReleasePartsOf(tx, release.id, strata)
  return { release, rows, parts, indicators }
}
