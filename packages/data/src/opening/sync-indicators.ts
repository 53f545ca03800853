import { indicators, writeFormula, type Indicator } from '@muster/metrics'
import { isNotNull, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { indicator, indicatorBaseline, indicatorTarget, indicatorVersion } from '../schema/index.ts'
import { withTransaction } from '../with-transaction.ts'

const firstVersion = 'The first formula of this indicator, from the dictionary.'

/**
 * Takes up the indicators of the dictionary: each with its first version, its baseline and its targets. What is there
 * already stays as it is, whoever made it: a version or revision is never written over. Only the words of an indicator
 * that is the dictionary's own follow it. One that a person made keeps its code, also if the dictionary has it later.
 * Two processes must not do this at once: opening takes a lock around it.
 */
export async function syncIndicators(db: Database, every: readonly Indicator[] = indicators): Promise<void> {
  await withTransaction(db, async (tx) => {
    const made = await tx.select({ code: indicator.code }).from(indicator).where(isNotNull(indicator.madeBy))
    const dictionary = every.filter(({ code }) => !made.some((each) => each.code === code))
    await tx
      .insert(indicator)
      .values(
        dictionary.map(({ code, edition, objective, label, why, unit, direction }, position) => ({
          code,
          edition,
          objective,
          label,
          why,
          unit,
          direction,
          position,
        })),
      )
      .onConflictDoUpdate({
        target: indicator.code,
        set: { label: sql`excluded.label`, why: sql`excluded.why` },
        setWhere: sql`(${indicator.label}, ${indicator.why}) is distinct from (excluded.label, excluded.why)`,
      })
    await tx
      .insert(indicatorVersion)
      .values(
        dictionary.map(({ code, version, effectiveFrom, formula }) => ({
          indicatorCode: code,
          number: version,
          effectiveFrom,
          formula: writeFormula(formula),
          note: firstVersion,
        })),
      )
      .onConflictDoNothing()
    await tx
      .insert(indicatorBaseline)
      .values(
        dictionary.map(({ code, baseline, source }) => ({
          indicatorCode: code,
          revision: 1,
          ...baseline,
          rationale: source,
        })),
      )
      .onConflictDoNothing()
    await tx
      .insert(indicatorTarget)
      .values(
        dictionary.flatMap(({ code, targets, source }) =>
          Object.entries(targets).map(([fiscalYear, value]) => ({
            indicatorCode: code,
            fiscalYear: Number(fiscalYear),
            revision: 1,
            value,
            rationale: source,
          })),
        ),
      )
      .onConflictDoNothing()
  })
}
