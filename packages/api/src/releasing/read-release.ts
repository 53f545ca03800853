import { lastPublishedNumber, readCoverage, type NewReleaseIndicator, type Transaction } from '@muster/data'
import { dictionaryStart, fiscalYearOf } from '@muster/metrics'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { loadIndicators } from '../indicators/load-indicators.ts'
import { Invalid } from '../refusals.ts'
import { currentPublication, type Publication } from './current-publication.ts'
import { definitionOf } from './indicator-definition.ts'
import { readFigures, type FigureOfYear, type Years } from './read-figures.ts'

/** Everything that a release is made from, as it stood at one moment. */
export interface ReadRelease {
  readonly years: Years
  readonly publication: Publication
  readonly figures: readonly FigureOfYear[]
  readonly indicators: readonly NewReleaseIndicator[]
  readonly previousRelease: number | null
}

interface Wanted {
  readonly firstFiscalYear?: number | undefined
  readonly lastFiscalYear?: number | undefined
}

/** Reads what a release of some years is made from. @throws Invalid, Conflict if the counts moved meanwhile */
export async function readRelease(tx: Transaction, ctx: Context, wanted: Wanted): Promise<ReadRelease> {
  const years = await yearsOf(tx, ctx, wanted)
  const publication = await currentPublication(tx)
  return {
    years,
    publication,
    figures: await readFigures(tx, years, publication.specification),
    indicators: (await loadIndicators(tx)).map(definitionOf),
    previousRelease: await lastPublishedNumber(tx),
  }
}

/** The fiscal years that are wanted: all that have reports, if nothing is said. @throws Invalid */
export async function yearsOf(tx: Transaction, ctx: Pick<Context, 'now'>, wanted: Wanted): Promise<Years> {
  const last = lastEndedQuarter(dayOf(ctx.now))
  const [known] = await readCoverage(tx, { first: dictionaryStart, last })
  const firstYear = wanted.firstFiscalYear ?? fiscalYearOf(known?.fiscalQuarter ?? last)
  const lastYear = wanted.lastFiscalYear ?? fiscalYearOf(last)
  if (firstYear < fiscalYearOf(dictionaryStart) || lastYear > fiscalYearOf(last) || firstYear > lastYear) {
    throw new Invalid(
      `Choose fiscal years from ${fiscalYearOf(dictionaryStart)} to ${fiscalYearOf(last)}, the earlier one first.`,
    )
  }
  return { firstYear, lastYear }
}
