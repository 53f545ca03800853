import { stratumLabel, type Metric, type Stratum } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { periodsShown } from '../figures/course-of.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { lastChange } from '../figures/last-change.ts'
import { metricAsked } from '../figures/metric-asked.ts'
import { rangeOf, type Period } from '../figures/periods-of.ts'
import { pivotTable } from '../figures/pivot/pivot-table.ts'
import type { Item, Side } from '../figures/pivot/sides.ts'
import { refuseSides, sideAsked, sideCode, sideLabel } from '../figures/pivot/sides-asked.ts'
import { notesOn } from '../figures/pivot/total-over.ts'
import { readCoverageOf } from '../figures/read-coverage-of.ts'
import { readPivotCells } from '../figures/pivot/read-pivot-cells.ts'
import { readSelection } from '../figures/selection.ts'
import { periodsUpTo, shownAt } from '../figures/shown-at.ts'
import { strataBy } from '../figures/strata-by.ts'
import { permitInNation } from '../permit.ts'
import { Invalid } from '../refusals.ts'
import { stratum } from '../shapes/codes.ts'
import { figurePlaces, figureTime } from '../shapes/figures.ts'
import { pivotFigures, type PivotFigures } from '../shapes/pivot.ts'

const sideName = z.string().max(100)

/**
 * `time` and `until` say what all is of where neither side is time: a quarter or a fiscal year, without a wish the last one
 * that is complete.
 */
export const pivotInput = stratum
  .and(figureTime)
  .and(figurePlaces)
  .and(z.object({ rows: sideName, columns: sideName }))
export type PivotQuestion = z.output<typeof pivotInput>

export const pivotOutput = pivotFigures

/**
 * A metric by two of program, office, state, quarter, fiscal year and category, with totals that respect how it adds up.
 * @throws NotPermitted, Invalid
 */
export async function pivot(ctx: Context, of: PivotQuestion): Promise<PivotFigures> {
  permitInNation(ctx.actor, 'dashboard.pivot')
  const metric = metricAsked(of.metric)
  const { db } = ctx.store
  const latest = lastEndedQuarter(dayOf(ctx.now))
  const selection = await readSelection(db, metric, of)
  const asked = { metric, selection, time: of, latest }
  const [rows, columns] = [sideAsked(of.rows, asked), sideAsked(of.columns, asked)]
  refuseSides(rows, columns)
  const sides = timeOf(rows) ?? timeOf(columns)
  const about = { metric, periods: sides ?? periodsUpTo(of, latest) }
  const known = await readCoverageOf(db, selection, rangeOf(about.periods))
  const period = about.periods[shownAt(about, known, { asked: of.until !== undefined, first: 0 })]
  if (period === undefined) throw new RangeError('A pivot has a time.')
  const periods = sides ?? [period]
  const range = rangeOf(periods)
  const strata = strataFor(of, metric, [rows, columns])
  const cells = await readPivotCells(db, { strata, rows, columns, of: selection, range })
  const shown = periodsShown({ metric, periods }, known)
  const complete = new Set(shown.flatMap(({ code, partial }) => (partial ? [] : [code])))
  const table = pivotTable({ metric, rows, columns, period, cells, complete })
  return {
    metric: metric.code,
    label: stratumLabel(of),
    unit: metric.unit,
    rows: { code: sideCode(rows), label: sideLabel(rows), items: namesOf(table.rows) },
    columns: { code: sideCode(columns), label: sideLabel(columns), items: namesOf(table.columns) },
    cells: table.cells.map((row) => [...row]),
    rowTotals: [...table.rowTotals],
    columnTotals: [...table.columnTotals],
    total: table.total,
    notes: notesOn(metric, [rows, columns]),
    periods: shown,
    asOf: ctx.now,
    changedAt: lastChange(known),
  }
}

const namesOf = (items: readonly Item[]) => items.map(({ code, label }) => ({ code, label }))

const timeOf = (side: Side): readonly Period[] | undefined =>
  side.kind === 'time' ? side.periods : undefined

function strataFor(
  { metric, breakdown, category }: Stratum,
  of: Metric,
  sides: readonly Side[],
): readonly Stratum[] {
  const [split] = sides.flatMap((side) => (side.kind === 'category' ? [side.breakdown] : []))
  if (split === undefined) return [{ metric, breakdown, category }]
  if (breakdown !== '') throw new Invalid('A part is not split once more. Choose the whole metric.')
  return strataBy(of, split)
}
