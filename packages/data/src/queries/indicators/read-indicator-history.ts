import type { FiscalQuarter } from '@muster/metrics'
import { asc, eq, type Column } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { indicatorBaseline, indicatorTarget, indicatorVersion, user } from '../../schema/index.ts'

/** Who made something, and when; nulls: it is from the dictionary. */
interface Made {
  madeAt: string | null
  /** Null also if the account is gone. */
  madeBy: string | null
}

export interface FigureRevision extends Made {
  revision: number
  fiscalYear: number
  value: number
  rationale: string
}

export interface IndicatorHistory {
  /** The oldest first. */
  versions: (Made & { number: number; effectiveFrom: FiscalQuarter; formula: unknown; note: string })[]
  baselines: FigureRevision[]
  /** By fiscal year, in each the oldest first. */
  targets: FigureRevision[]
}

/** All that was ever said of an indicator: its formulas, its baseline and its targets, with who said it and why. */
export async function readIndicatorHistory(db: Database, code: string): Promise<IndicatorHistory> {
  const versions = await db
    .select({
      number: indicatorVersion.number,
      effectiveFrom: indicatorVersion.effectiveFrom,
      formula: indicatorVersion.formula,
      note: indicatorVersion.note,
      madeAt: indicatorVersion.madeAt,
      madeBy: user.name,
    })
    .from(indicatorVersion)
    .leftJoin(user, isMaker(indicatorVersion.madeBy))
    .where(eq(indicatorVersion.indicatorCode, code))
    .orderBy(asc(indicatorVersion.number))
  const baselines = await db
    .select({
      revision: indicatorBaseline.revision,
      fiscalYear: indicatorBaseline.fiscalYear,
      value: indicatorBaseline.value,
      rationale: indicatorBaseline.rationale,
      madeAt: indicatorBaseline.madeAt,
      madeBy: user.name,
    })
    .from(indicatorBaseline)
    .leftJoin(user, isMaker(indicatorBaseline.madeBy))
    .where(eq(indicatorBaseline.indicatorCode, code))
    .orderBy(asc(indicatorBaseline.revision))
  const targets = await db
    .select({
      revision: indicatorTarget.revision,
      fiscalYear: indicatorTarget.fiscalYear,
      value: indicatorTarget.value,
      rationale: indicatorTarget.rationale,
      madeAt: indicatorTarget.madeAt,
      madeBy: user.name,
    })
    .from(indicatorTarget)
    .leftJoin(user, isMaker(indicatorTarget.madeBy))
    .where(eq(indicatorTarget.indicatorCode, code))
    .orderBy(asc(indicatorTarget.fiscalYear), asc(indicatorTarget.revision))
  return { versions, baselines, targets }
}

const isMaker = (madeBy: Column) => eq(user.id, madeBy)
