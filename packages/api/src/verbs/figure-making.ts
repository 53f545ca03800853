import { inScopeOf, readChangedLines, readContributions, readFigureShown } from '@muster/data'
import { countBasisLabels, quarterLabel, stratumLabel } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { figureKey } from '../making/figure-key.ts'
import { figureValue } from '../making/figure-value.ts'
import { isSameLook } from '../making/is-same-look.ts'
import { metricOfFigure } from '../making/metric-of-figure.ts'
import { placeOfFigure } from '../making/place-of-figure.ts'
import { readParts } from '../making/read-parts.ts'
import { permitInNation } from '../permit.ts'
import { figureMaking as making, figureQuestion, type FigureMaking } from '../shapes/figure-making.ts'
import { pageSize } from '../shapes/page.ts'

export const figureMakingInput = figureQuestion.extend({ page: z.int().positive().max(10_000).default(1) })
export type MakingQuestion = z.output<typeof figureMakingInput>

export const figureMakingOutput = making

/**
 * How a figure came about: the sums of programs and quarters that it is added up from, and of the offices that the person
 * works for every line of every report; and what has moved since they were last shown it. Only here are observations read
 * for a figure. @throws NotPermitted, Invalid
 */
export async function figureMaking(
  ctx: Context,
  { page, ...question }: MakingQuestion,
): Promise<FigureMaking> {
  const { roles, userId } = permitInNation(ctx.actor, 'dashboard.making')
  const { db } = ctx.store
  const metric = metricOfFigure(question)
  const at = await placeOfFigure(db, metric.program, question)
  const own = roles.officesWith(['program_officer', 'office_administrator'])
  const lastShown = await readFigureShown(db, userId, figureKey(question))
  const shownAt = lastShown?.shownAt ?? null
  const parts = await readParts(db, { question, metric, at, ownOffices: own.officeIds, shownAt })

  const { stratum, level, first, last } = question
  const figure = { level, place: at.place, range: { first, last } }
  const programIds = at.programs.map(({ programId }) => programId)
  const [found, changed] = await inScopeOf(db, own, async (tx) => [
    own.officeIds.length === 0
      ? []
      : await readContributions(tx, own, {
          ...figure,
          strata: [stratum],
          programIds,
          from: (page - 1) * pageSize,
          most: pageSize + 1,
        }),
    own.officeIds.length === 0 || shownAt === null
      ? []
      : await readChangedLines(tx, own, { ...figure, programIds, stratum, after: shownAt }),
  ])
  return {
    label: stratumLabel(stratum),
    definition: metric.definition,
    unit: metric.unit,
    basis: countBasisLabels[metric.countBasis],
    placeLabel: at.label,
    first,
    last,
    firstLabel: quarterLabel(first),
    lastLabel: quarterLabel(last),
    value: figureValue(metric, parts),
    parts,
    lines: found.slice(0, pageSize).map((line) => ({
      quarter: line.fiscalQuarter,
      quarterLabel: quarterLabel(line.fiscalQuarter),
      awardNumber: line.awardNumber,
      organization: line.organizationName,
      program: line.programName,
      state: line.state,
      answer: line.answer,
      revisionNumber: line.revisionNumber,
      acceptedAt: line.acceptedAt,
    })),
    page,
    more: found.length > pageSize,
    toRemember: !isSameLook(lastShown, ctx.now),
    lastShown: lastShown ? { value: lastShown.value, at: lastShown.shownAt } : null,
    changed: changed.map(({ fiscalQuarter, organizationName, ...line }) => ({
      ...line,
      quarter: fiscalQuarter,
      quarterLabel: quarterLabel(fiscalQuarter),
      organization: organizationName,
    })),
    asOf: ctx.now,
  }
}
