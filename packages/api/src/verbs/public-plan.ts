import {
  findPublishedRelease,
  readReleaseRows,
  type ReleaseRecord,
  type ReleaseRowRecord,
} from '@muster/data'
import { findMetric, isTotal, type ProgramKind } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import type { Reported } from '../figures/coverage-of.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { endedQuartersOf } from '../figures/ended-quarters.ts'
import type { FigureSource } from '../figures/figure-of.ts'
import { planOf } from '../figures/plan-of.ts'
import { permit } from '../permit.ts'
import { factsOf } from '../releasing/facts-of.ts'
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
 * public release and nothing else. An indicator that needs a withheld or unreleased total has no figure.
 */
export async function publicPlan(ctx: Context, question: PublicPlanQuestion): Promise<PublicPlan> {
  permit(ctx.actor, 'public.plan')
  const release = await findPublishedRelease(ctx.store.db)
  const rows = release === undefined ? [] : await readReleaseRows(ctx.store.db, release.id)
  const fiscalYears = [...new Set(rows.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b)
  const fiscalYear = question.fiscalYear ?? fiscalYears.at(-1) ?? currentEdition().lastFiscalYear
  const source = sourceIn(release, rows, fiscalYear)
  return {
    ...planOf(currentEdition(), source, release?.asOf ?? ctx.now),
    release: release === undefined ? null : factsOf(release),
    fiscalYears,
  }
}

function sourceIn(
  release: ReleaseRecord | undefined,
  rows: readonly ReleaseRowRecord[],
  fiscalYear: number,
): FigureSource {
  const released = new Map(
    rows.filter((row) => row.fiscalYear === fiscalYear && isTotal(row)).map((row) => [row.metric, row]),
  )
  return {
    fiscalYear,
    quartersEnded: release === undefined ? 0 : endedQuartersOf(fiscalYear, dayOf(release.asOf)).length,
    totalOf: (stratum) => {
      const row = isTotal(stratum) ? released.get(stratum.metric) : undefined
      if (row === undefined) return 'not_released'
      return row.value ?? (row.withheld ? 'withheld' : 'no_report')
    },
    coverageOf: (kinds) => coverageIn([...released.values()], kinds),
  }
}

/** Every sum over the year's quarters of a kind of program stands beside the same coverage: one of each kind says it. */
function coverageIn(rows: readonly ReleaseRowRecord[], kinds: readonly ProgramKind[]): Reported {
  const one = kinds.flatMap((kind) => rows.find((row) => isSumOf(kind, row)) ?? [])
  return {
    reported: one.reduce((sum, { reported }) => sum + reported, 0),
    expected: one.reduce((sum, { expected }) => sum + expected, 0),
  }
}

function isSumOf(kind: ProgramKind, row: ReleaseRowRecord): boolean {
  const metric = findMetric(row.metric)
  return metric?.program === kind && metric.addsOver.quarters === 'sum'
}
