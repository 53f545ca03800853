import { and, asc, desc, eq, gte, inArray } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, extensionRequest, program } from '../../schema/index.ts'
import { withinScope, type AwardScope } from '../awards/within-scope.ts'
import type { ReportKey } from '../reports/load-report.ts'
import { asker, decider, extensionColumns, type ExtensionRecord } from './extension-columns.ts'

/** What was asked about one report, the latest first. */
export async function readExtensions(
  db: Database,
  { awardId, quarter }: ReportKey,
): Promise<ExtensionRecord[]> {
  return db
    .select(extensionColumns)
    .from(extensionRequest)
    .leftJoin(asker, eq(asker.id, extensionRequest.askedBy))
    .leftJoin(decider, eq(decider.id, extensionRequest.decidedBy))
    .where(and(eq(extensionRequest.awardId, awardId), eq(extensionRequest.fiscalQuarter, quarter)))
    .orderBy(desc(extensionRequest.askedAt), desc(extensionRequest.id))
}

/** One request of an award; undefined if there is none. */
export async function findExtension(
  db: Database,
  { awardId, id }: { awardId: string; id: string },
): Promise<ExtensionRecord | undefined> {
  const [found] = await db
    .select(extensionColumns)
    .from(extensionRequest)
    .leftJoin(asker, eq(asker.id, extensionRequest.askedBy))
    .leftJoin(decider, eq(decider.id, extensionRequest.decidedBy))
    .where(and(eq(extensionRequest.awardId, awardId), eq(extensionRequest.id, id)))
  return found
}

export interface ExtensionListing {
  /** Those that wait for a decision, the one that has waited longest first; or those that were decided. */
  which: 'open' | 'decided'
  /** ISO moment: what was decided before it is passed over. */
  decidedSince: string
  limit: number
}

/** The requests within a scope. What was decided last comes first; what was withdrawn is nobody's task. */
export async function listExtensions(
  db: Database,
  scope: AwardScope,
  { which, decidedSince, limit }: ExtensionListing,
): Promise<ExtensionRecord[]> {
  const open = eq(extensionRequest.status, 'asked')
  const decided = and(
    inArray(extensionRequest.status, ['granted', 'refused']),
    gte(extensionRequest.decidedAt, decidedSince),
  )
  return db
    .select(extensionColumns)
    .from(extensionRequest)
    .innerJoin(award, eq(award.id, extensionRequest.awardId))
    .innerJoin(program, eq(program.id, award.programId))
    .leftJoin(asker, eq(asker.id, extensionRequest.askedBy))
    .leftJoin(decider, eq(decider.id, extensionRequest.decidedBy))
    .where(and(withinScope(scope), which === 'open' ? open : decided))
    .orderBy(
      which === 'open' ? asc(extensionRequest.askedAt) : desc(extensionRequest.decidedAt),
      asc(extensionRequest.id),
    )
    .limit(limit)
}
