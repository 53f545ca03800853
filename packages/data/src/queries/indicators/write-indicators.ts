import type { FiscalQuarter, WrittenFormula } from '@muster/metrics'
import { eq, max } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { indicator, indicatorBaseline, indicatorTarget, indicatorVersion } from '../../schema/index.ts'

/** Who says something of an indicator, and when (ISO moment). */
export interface Making {
  madeAt: string
  madeBy: string
}

export type NewIndicator = Omit<typeof indicator.$inferInsert, 'position' | 'madeAt' | 'madeBy'> & Making

/** Adds an indicator after all others. One with the same code breaks `indicator_pkey`. */
export async function insertIndicator(tx: Transaction, added: NewIndicator): Promise<void> {
  const [last] = await tx.select({ position: max(indicator.position) }).from(indicator)
  await tx.insert(indicator).values({ ...added, position: (last?.position ?? -1) + 1 })
}

/** Holds an indicator until the transaction ends: who changes it meanwhile waits. Says whether there is one. */
export async function lockIndicator(tx: Transaction, code: string): Promise<boolean> {
  const held = await tx
    .select({ code: indicator.code })
    .from(indicator)
    .where(eq(indicator.code, code))
    .for('update')
  return held.length > 0
}

export interface NewIndicatorVersion extends Making {
  indicatorCode: string
  number: number
  effectiveFrom: FiscalQuarter
  formula: WrittenFormula
  note: string
}

export async function insertIndicatorVersion(tx: Transaction, added: NewIndicatorVersion): Promise<void> {
  await tx.insert(indicatorVersion).values(added)
}

export interface NewFigureRevision extends Making {
  indicatorCode: string
  fiscalYear: number
  revision: number
  value: number
  rationale: string
}

export async function insertTargetRevision(tx: Transaction, added: NewFigureRevision): Promise<void> {
  await tx.insert(indicatorTarget).values(added)
}

export async function insertBaselineRevision(tx: Transaction, added: NewFigureRevision): Promise<void> {
  await tx.insert(indicatorBaseline).values(added)
}
