import {
  canonicalJson,
  insertRelease,
  lastPublishedNumber,
  nextReleaseNumber,
  readCoverage,
  withTransaction,
  type Transaction,
} from '@muster/data'
import { dictionaryStart, fiscalYearOf } from '@muster/metrics'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { lastEndedQuarter } from '../figures/ended-quarters.ts'
import { loadIndicators } from '../indicators/load-indicators.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Invalid } from '../refusals.ts'
import { definitionOf } from '../releasing/indicator-definition.ts'
import { protectFigures, type Years } from '../releasing/protect-figures.ts'
import { thisVersion, type Specification } from '../releasing/specification.ts'
import { releaseFacts, releaseStatus } from '../shapes/release.ts'
import { unlessTaken } from '../unless-taken.ts'

export const buildReleaseInput = z.object({
  title: z.string().trim().min(1).max(200),
  status: releaseStatus,
  /** The first year with reports if absent. */
  firstFiscalYear: z.int().optional(),
  /** The latest year that has begun to be reported if absent. */
  lastFiscalYear: z.int().optional(),
})
export type BuildRelease = z.output<typeof buildReleaseInput>

export const buildReleaseOutput = releaseFacts.extend({ rows: z.int(), withheld: z.int() })

/**
 * Builds a release of national fiscal-year totals from the roll-up as it stands, protected, and freezes it with the
 * indicators as they are defined now. It is public only when it is published. @throws NotPermitted, Invalid, Conflict
 */
export async function buildRelease(
  ctx: Context,
  input: BuildRelease,
): Promise<z.infer<typeof buildReleaseOutput>> {
  const by = permitInNation(ctx.actor, 'releases.build')
  return unlessTaken({ release_number_unique: 'Another release was built at this moment. Try again.' }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      const years = await yearsOf(tx, ctx, input)
      const { rows, pending } = await protectFigures(tx, years)
      const number = await nextReleaseNumber(tx)
      const sha256 = createHash('sha256').update(canonicalJson(rows)).digest('hex')
      const specification: Specification = {
        ...thisVersion,
        firstFiscalYear: years.firstYear,
        lastFiscalYear: years.lastYear,
        previousRelease: await lastPublishedNumber(tx),
        pending,
      }
      const indicators = (await loadIndicators(tx)).map(definitionOf)
      const facts = { number, status: input.status, title: input.title, asOf: ctx.now, sha256 }
      await insertRelease(
        tx,
        { id: ctx.newId(), ...facts, builtAt: ctx.now, builtBy: by.userId, specification },
        rows,
        indicators,
      )
      const withheld = rows.filter((row) => row.withheld).length
      await recordAudit(tx, ctx, {
        action: 'releases.build',
        subject: `release ${number}`,
        detail: { status: input.status, sha256, rows: rows.length, withheld },
      })
      return { ...facts, publishedAt: null, withdrawn: null, rows: rows.length, withheld }
    }),
  )
}

async function yearsOf(tx: Transaction, ctx: Context, input: BuildRelease): Promise<Years> {
  const last = lastEndedQuarter(dayOf(ctx.now))
  const [known] = await readCoverage(tx, { first: dictionaryStart, last })
  const firstYear = input.firstFiscalYear ?? fiscalYearOf(known?.fiscalQuarter ?? last)
  const lastYear = input.lastFiscalYear ?? fiscalYearOf(last)
  if (firstYear < fiscalYearOf(dictionaryStart) || lastYear > fiscalYearOf(last) || firstYear > lastYear) {
    throw new Invalid(
      `Choose fiscal years from ${fiscalYearOf(dictionaryStart)} to ${fiscalYearOf(last)}, the earlier one first.`,
    )
  }
  return { firstYear, lastYear }
}
