import { readFigureShown, saveFigureShown, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { figureKey } from '../making/figure-key.ts'
import { figureValue } from '../making/figure-value.ts'
import { isSameLook } from '../making/is-same-look.ts'
import { metricOfFigure } from '../making/metric-of-figure.ts'
import { placeOfFigure } from '../making/place-of-figure.ts'
import { readParts } from '../making/read-parts.ts'
import { permitInNation } from '../permit.ts'
import { figureQuestion, type FigureQuestion } from '../shapes/figure-making.ts'

export const rememberFigureInput = figureQuestion

export const rememberFigureOutput = z.object({ remembered: z.boolean() })

/**
 * Remembers what a person is shown of a figure, so that the next time they are told what moved since. Within an hour of
 * the last time it changes nothing. @throws NotPermitted, Invalid
 */
export async function rememberFigure(
  ctx: Context,
  question: FigureQuestion,
): Promise<z.infer<typeof rememberFigureOutput>> {
  const { userId } = permitInNation(ctx.actor, 'dashboard.remember')
  const { db } = ctx.store
  const metric = metricOfFigure(question)
  const figure = figureKey(question)
  if (isSameLook(await readFigureShown(db, userId, figure), ctx.now)) return { remembered: false }
  const at = await placeOfFigure(db, metric.program, question)
  const parts = await readParts(db, { question, metric, at, ownOffices: [], shownAt: null })
  const shown = { userId, figure, value: figureValue(metric, parts), shownAt: ctx.now }
  await withTransaction(db, (tx) => saveFigureShown(tx, shown))
  return { remembered: true }
}
